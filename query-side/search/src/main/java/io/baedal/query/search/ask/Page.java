package io.baedal.query.search.ask;

import java.util.Optional;

/// The part of an answer that is asked for.
///
/// @param limit how many shops at most
/// @param after what the page before ended with
/// @param highlight whether to tell where the text was found
public record Page(int limit, Optional<Cursor> after, boolean highlight) {}

package io.baedal.query.search.find;

import io.baedal.query.search.ask.Cursor;
import io.baedal.query.search.text.Judgement.Marked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a search.
///
/// @param ids in order
/// @param next what the next page begins behind; empty on the last
/// @param total how many match, as far as they were counted
/// @param marks by id and field; empty unless asked for
public record Found(
        List<String> ids,
        Optional<Cursor> next,
        Counts counts,
        int total,
        Map<String, Map<String, List<Marked>>> marks) {}

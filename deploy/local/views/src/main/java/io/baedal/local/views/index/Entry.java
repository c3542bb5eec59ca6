package io.baedal.local.views.index;

import java.util.List;

/// A document in an index: its values of all fields but the first, in order, and its position.
///
/// @param values normalised scalars, null where the document has none
record Entry(List<Object> values, long position) {}

package io.baedal.projections.operations.verify;

import java.util.Map;

/// A document that holds something of sources of which no stream was seen that could have written it.
///
/// @param documentId its id
/// @param whole what to say if all of it is nobody's; null when other streams have written to it
/// @param parts what to say of each source, by category
record Candidate(String documentId, Difference whole, Map<String, Difference> parts) {}

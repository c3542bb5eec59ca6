package io.baedal.projections.operations.verify;

import io.baedal.projections.Source;
import io.baedal.projections.operations.documents.FoundDocument;
import java.util.List;

/// A document that holds something of sources of which no stream was seen that could have written it.
///
/// @param collection where it is
/// @param found the document
/// @param sources those sources
/// @param alone whether no other stream was seen either that the document could be of
record Candidate(String collection, FoundDocument found, List<Source<?, ?>> sources, boolean alone) {}

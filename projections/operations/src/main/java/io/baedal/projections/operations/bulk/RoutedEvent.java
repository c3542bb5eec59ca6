package io.baedal.projections.operations.bulk;

import io.baedal.projections.store.StoredEvent;

/// An event on its way to the part that it changes.
///
/// @param stream the name of its stream
/// @param event the event
/// @param document the document that it changes
/// @param part the number of the part in it
record RoutedEvent(String stream, StoredEvent event, DocumentKey document, int part) {
    /// What it takes in memory, about.
    int bytes() {
        return 256 + event.data().length + event.metadata().length;
    }
}

package io.baedal.events.upcast;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings the stored form of one event from one version to the next. Pure: the same input gives the same output for
/// ever.
///
/// A missing field is reported by throwing [MissingField]; anything else that is wrong shows when the record is read.
public interface Upcaster {
    /// The type of the events that this is for.
    String type();

    /// The version that goes in; the next higher one comes out.
    int from();

    /// The event one version higher. May change and return the node it was given.
    ObjectNode upcast(ObjectNode event);
}

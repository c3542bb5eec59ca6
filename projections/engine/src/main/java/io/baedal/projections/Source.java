package io.baedal.projections;

import io.baedal.events.DomainEvent;

/// One category of streams that a view is folded from, and the part of the documents that it fills. A document
/// that joins several sources keeps one revision for each of them; a source only ever writes its own fields.
///
/// The fold is pure: the same events give the same bytes, whenever and wherever they are folded, and however
/// many at a time.
///
/// @param <P> the part: an immutable value
/// @param <E> the events of the category
public interface Source<P, E extends DomainEvent> {
    /// The category of the streams (`shop` for `shop-<id>`), and the key of this source's revision in the document.
    String category();

    /// The super type of all events in these streams. Any other event parks its stream.
    Class<E> events();

    /// The part before the first event.
    P initial();

    /// The part after one more event. An exception parks the stream at this event.
    P evolve(P part, E event);

    /// How the part is kept in the document.
    PartFormat<P> format();

    /// The collection of the documents; the view's main one unless said otherwise.
    default String collection(View view) {
        return view.name();
    }

    /// The id of the document that a stream writes to. Each document may have one stream of this source only.
    default String documentId(String streamId) {
        return streamId;
    }
}

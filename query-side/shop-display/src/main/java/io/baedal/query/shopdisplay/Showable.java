package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.StreamRevision;
import io.vertx.core.buffer.Buffer;

/// What is shown of a shop: its page or its card.
interface Showable {
    /// What of the view it is made of.
    ShopDocument document();

    /// Whether there is something to show: nothing is shown of a shop of which only the menu or the rating is known.
    boolean isThere();

    /// The bytes that it takes, about.
    int size();

    /// Appends it as JSON: copies bytes, parses nothing.
    void appendTo(Buffer buffer);

    default String id() {
        return document().revisions().shopId();
    }

    default boolean gone() {
        return document().gone();
    }

    default boolean hasSeen(StreamRevision required) {
        return document().hasSeen(required);
    }

    default String tag() {
        return document().tag();
    }
}

package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;

/// A shop as lists show it: its parts as the bytes that are sent.
///
/// @param document what they are made of
/// @param card what the shop tells, a JSON object, or null when only other streams of it have been seen
/// @param dishes what the menu adds to it, a JSON object that isn't empty, or null
/// @param briefRating the rating as JSON, or null
/// @param rating all of the rating, for the review tab, or null
record ShopCard(ShopDocument document, Slice card, Slice dishes, Slice briefRating, Slice rating) implements Showable {
    private static final Buffer NO_DISHES = Buffer.buffer("\"dishes\":[]");
    private static final Buffer RATING = Buffer.buffer(",\"rating\":");
    private static final Buffer NOT_RATED = Buffer.buffer("{\"average\":0.0,\"count\":0}");

    @Override
    public boolean isThere() {
        return card != null;
    }

    @Override
    public int size() {
        return 64 + Slice.length(card) + Slice.length(dishes) + Slice.length(briefRating);
    }

    /// The dishes' members become members of the card.
    @Override
    public void appendTo(Buffer buffer) {
        card.withoutLast().appendTo(buffer);
        buffer.appendByte((byte) ',');
        Slice.append(dishes == null ? null : dishes.inner(), NO_DISHES, buffer);
        buffer.appendBuffer(RATING);
        Slice.append(briefRating, NOT_RATED, buffer);
        buffer.appendByte((byte) '}');
    }
}

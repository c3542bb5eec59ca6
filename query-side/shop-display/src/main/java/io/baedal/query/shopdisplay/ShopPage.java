package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;

/// A shop's page: its parts as the bytes that are sent.
///
/// @param document what they are made of
/// @param shop the shop as JSON, or null when only other streams of it have been seen
/// @param menu the menu as JSON, or null
/// @param rating the rating as JSON, or null
record ShopPage(ShopDocument document, Slice shop, Slice menu, Slice rating) implements Showable {
    private static final Buffer ID = Buffer.buffer("{\"id\":\"");
    private static final Buffer SHOP = Buffer.buffer("\",\"shop\":");
    private static final Buffer MENU = Buffer.buffer(",\"menu\":");
    private static final Buffer EMPTY_MENU = Buffer.buffer("{\"groups\":[]}");
    private static final Buffer RATING = Buffer.buffer(",\"rating\":");

    @Override
    public boolean isThere() {
        return shop != null;
    }

    @Override
    public int size() {
        return 176 + Slice.length(shop) + Slice.length(menu) + Slice.length(rating);
    }

    @Override
    public void appendTo(Buffer buffer) {
        buffer.appendBuffer(ID).appendString(id()).appendBuffer(SHOP);
        shop.appendTo(buffer);
        buffer.appendBuffer(MENU);
        Slice.append(menu, EMPTY_MENU, buffer);
        if (!document.isOfFirstFold()) {
            buffer.appendBuffer(RATING);
            Slice.append(rating, ReviewTab.NOT_RATED, buffer);
        }
        buffer.appendByte((byte) '}');
    }
}

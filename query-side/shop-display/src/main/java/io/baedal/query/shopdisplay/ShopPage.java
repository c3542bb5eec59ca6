package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.StreamRevision;
import io.vertx.core.buffer.Buffer;

/// A shop's document: its parts as the bytes that are sent, and the revisions they were folded from.
///
/// @param version the version of the view's documents that this one is of
/// @param id the shop's id
/// @param shopRevision the last revision of the shop's stream that was seen, or -1
/// @param menuRevision the last revision of the menu's stream that was seen, or -1
/// @param gone whether the shop is closed for good
/// @param shop the shop as JSON, or null when only its menu has been seen
/// @param menu the menu as JSON, or null
record ShopPage(int version, String id, long shopRevision, long menuRevision, boolean gone, Slice shop, Slice menu) {
    private static final Buffer ID = Buffer.buffer("{\"id\":\"");
    private static final Buffer SHOP = Buffer.buffer("\",\"shop\":");
    private static final Buffer MENU = Buffer.buffer(",\"menu\":");
    private static final Buffer EMPTY_MENU = Buffer.buffer("{\"groups\":[]}");

    /// Whether there is a page to show: nothing is shown of a shop of which only the menu is known.
    boolean isThere() {
        return shop != null;
    }

    /// The bytes that this page takes, about.
    int size() {
        return 80 + (shop == null ? 0 : shop.length()) + (menu == null ? 0 : menu.length());
    }

    /// Appends the page as JSON: copies bytes, parses nothing.
    void appendTo(Buffer buffer) {
        buffer.appendBuffer(ID).appendString(id).appendBuffer(SHOP);
        shop.appendTo(buffer);
        buffer.appendBuffer(MENU);
        if (menu == null) {
            buffer.appendBuffer(EMPTY_MENU);
        } else {
            menu.appendTo(buffer);
        }
        buffer.appendByte((byte) '}');
    }

    /// Which streams the page of a shop is made of.
    static boolean isMadeOf(String shopId, String stream) {
        return stream.length() == shopId.length() + 5
                && stream.endsWith(shopId)
                && (stream.startsWith("shop-") || stream.startsWith("menu-"));
    }

    /// Whether this page has seen a revision of one of its streams.
    boolean hasSeen(StreamRevision required) {
        long seen = required.stream().startsWith("shop-") ? shopRevision : menuRevision;
        return seen >= required.revision();
    }

    /// The header `Baedal-Revision`: what this page has seen.
    String revisions() {
        var shopSeen = "shop-" + id + "@" + shopRevision;
        return menuRevision < 0 ? shopSeen : shopSeen + ", menu-" + id + "@" + menuRevision;
    }

    /// The entity tag: `"v1.17.4"`, or `"v1.17"` while there is no menu. Another version may make other bytes of the
    /// same revisions.
    String tag() {
        var shopSeen = "\"v" + version + "." + shopRevision;
        return menuRevision < 0 ? shopSeen + "\"" : shopSeen + "." + menuRevision + "\"";
    }
}

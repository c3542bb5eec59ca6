package io.baedal.query.favourites;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/// Some of a customer's favourites.
///
/// @param next where the page that follows begins, or null where none does
record Page(List<Favourite> shops, Place next) {
    /// @param after where the page before ended, or null
    static Page of(List<Favourite> all, int limit, Place after) {
        int from = after == null ? 0 : after.next(all);
        int to = Math.min(all.size(), from + limit);
        return new Page(all.subList(from, to), to < all.size() ? Place.of(all, to - 1) : null);
    }

    Buffer toJson() {
        var list = new JsonArray();
        shops.forEach(shop -> list.add(shop.toJson()));
        var page = new JsonObject().put("shops", list);
        return (next == null ? page : page.put("next", next.toString())).toBuffer();
    }
}

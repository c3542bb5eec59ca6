package io.baedal.query.favourites;

import io.vertx.core.json.JsonObject;

/// A shop that a customer likes.
///
/// @param closed for good
record Favourite(String id, boolean closed) {
    JsonObject toJson() {
        return new JsonObject().put("id", id).put("closed", closed);
    }
}

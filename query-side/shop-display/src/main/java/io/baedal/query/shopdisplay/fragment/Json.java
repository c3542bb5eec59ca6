package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.stream.Stream;

/// Reads stored JSON without a complaint about what isn't there: documents of an older fold have less.
final class Json {
    private static final JsonObject NOTHING = new JsonObject();

    private Json() {}

    static Stream<JsonObject> objects(JsonArray array) {
        return array == null ? Stream.empty() : array.stream().map(JsonObject.class::cast);
    }

    static Stream<JsonObject> objects(JsonObject owner, String name) {
        return objects(owner.getJsonArray(name));
    }

    /// The object, or one without members.
    static JsonObject object(JsonObject owner, String name) {
        return owner.getJsonObject(name, NOTHING) == null ? NOTHING : owner.getJsonObject(name, NOTHING);
    }

    /// The text, or an empty one.
    static String text(JsonObject owner, String name) {
        var text = owner.getString(name);
        return text == null ? "" : text;
    }

    /// The number, or 0.
    static long number(JsonObject owner, String name) {
        return owner.getLong(name, 0L);
    }
}

package io.baedal.benchmark.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One request.
///
/// @param headers names and values
/// @param body or null
public record Call(HttpMethod method, String path, List<Map.Entry<String, String>> headers, Buffer body) {

    public static Call get(String path) {
        return new Call(HttpMethod.GET, path, List.of(), null);
    }

    public static Call put(String path, JsonObject body) {
        return new Call(HttpMethod.PUT, path, List.of(), body.toBuffer()).with("Content-Type", "application/json");
    }

    public static Call post(String path, JsonObject body) {
        return new Call(HttpMethod.POST, path, List.of(), body.toBuffer()).with("Content-Type", "application/json");
    }

    public Call by(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Call once(String key) {
        return with("Idempotency-Key", key);
    }

    public Call with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Call(method, path, List.copyOf(more), body);
    }
}

package io.baedal.benchmark.load;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;

/// What came back.
public record Answer(int status, MultiMap headers, String body) {
    public JsonObject json() {
        return new JsonObject(body);
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}

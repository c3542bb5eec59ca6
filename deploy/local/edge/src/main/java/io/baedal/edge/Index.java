package io.baedal.edge;

import io.baedal.edge.route.RouteTable;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/// `GET /q/routes`: which paths lead somewhere.
final class Index {

    private final String document;

    Index(RouteTable routes) {
        JsonArray list = new JsonArray();
        routes.all()
                .forEach(route -> list.add(new JsonObject()
                        .put("path", route.path() + (route.exact() ? "" : "/…"))
                        .put("method", route.method().map(Object::toString).orElse("any"))
                        .put("token", route.tokens().name().toLowerCase(Locale.ROOT))));
        this.document = new JsonObject()
                .put("name", "Baedal")
                .put("routes", list)
                .put("health", "/q/health")
                .encodePrettily();
    }

    void answer(RoutingContext context) {
        context.response().putHeader("Content-Type", "application/json").end(document + "\n");
    }
}

package io.baedal.edge.route;

import io.vertx.core.http.HttpMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All routes, in the order in which they are tried: exact before prefix, longer before shorter, with a method before
/// without, and then as they stand in the file. Immutable.
public final class RouteTable {

    private static final Comparator<Route> PRECEDENCE = Comparator.comparing((Route route) -> !route.exact())
            .thenComparing(route -> -route.path().length())
            .thenComparing(route -> route.method().isEmpty());

    private final List<Route> routes;

    RouteTable(List<Route> routes) {
        this.routes = routes.stream().sorted(PRECEDENCE).toList();
    }

    /// The route of a request.
    public Optional<Route> find(HttpMethod method, String path) {
        return routes.stream().filter(route -> route.matches(method, path)).findFirst();
    }

    /// The methods that have a route at a path, where some have and the asked one hasn't; empty if the path is unknown.
    public List<HttpMethod> methodsAt(String path) {
        return routes.stream()
                .filter(route -> route.matchesPath(path))
                .flatMap(route -> route.method().stream())
                .distinct()
                .toList();
    }

    /// All routes in the order of precedence.
    public List<Route> all() {
        return routes;
    }
}

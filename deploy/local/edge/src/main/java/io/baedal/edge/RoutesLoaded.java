package io.baedal.edge;

import io.baedal.edge.route.RouteTable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The edge is ready once it has its routes. A backend that is away makes its own routes answer 503, not the edge
/// unready.
@Readiness
class RoutesLoaded implements HealthCheck {

    private final RouteTable routes;

    RoutesLoaded(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("routes")
                .withData("routes", routes.all().size())
                .up()
                .build();
    }
}

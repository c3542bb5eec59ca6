package io.baedal.edge.forward;

import io.baedal.edge.EdgeSettings;
import io.baedal.edge.Exchange;
import io.baedal.edge.route.Route;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;

/// Sends requests to the backends of their routes and streams the answers back.
@Singleton
public class Forwarding {

    private final Vertx vertx;
    private final Backends backends;
    private final EdgeSettings settings;

    Forwarding(Vertx vertx, Backends backends, EdgeSettings settings) {
        this.vertx = vertx;
        this.backends = backends;
        this.settings = settings;
    }

    /// Forwards a request that is paused. The exchange ends with the backend's answer or with a problem.
    public void forward(Exchange exchange, Route route) {
        new Passage(vertx, backends.client(), settings, exchange, route).begin();
    }
}

package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.source.Sources;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready whatever sources are away: pages are answered without them. Tells the state of each one's breaker.
@Readiness
@Singleton
public final class SourcesSeen implements HealthCheck {
    private final Sources sources;

    SourcesSeen(Sources sources) {
        this.sources = sources;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("sources").up();
        sources.all()
                .forEach(source -> answer.withData(source.name(), source.state().name()));
        return answer.build();
    }
}

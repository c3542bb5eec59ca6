package io.baedal.query.storefront.source;

import io.baedal.query.storefront.StorefrontConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;

/// All services that pages are joined from, each behind its guards. Thread-safe.
@Singleton
public final class Sources {
    private final Map<String, GuardedSource> sources = new TreeMap<>();

    Sources(StorefrontConfig config, MeterRegistry meters) {
        config.sources().forEach((name, limits) -> {
            var source = new GuardedSource(name, limits);
            sources.put(name, source);
            Gauge.builder("baedal.storefront.breaker", source, Sources::number)
                    .description("Whether a source is not asked at present: 0 closed, 1 half open, 2 open")
                    .tag("source", name)
                    .register(meters);
        });
    }

    private static int number(GuardedSource source) {
        return switch (source.state()) {
            case CLOSED -> 0;
            case HALF_OPEN -> 1;
            case OPEN -> 2;
        };
    }

    /// @throws IllegalArgumentException when it isn't configured
    public GuardedSource named(String name) {
        var source = sources.get(name);
        if (source == null) {
            throw new IllegalArgumentException("baedal.storefront.sources." + name + ".url is missing");
        }
        return source;
    }

    /// Every source.
    public Collection<GuardedSource> all() {
        return sources.values();
    }

    /// A client that speaks to a source, with as many pooled connections as the source has places.
    ///
    /// @param api the JAX-RS interface
    public <T> T client(GuardedSource source, Class<T> api) {
        var limits = source.limits();
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(limits.url())
                .connectTimeout(limits.timeLimit().toMillis(), TimeUnit.MILLISECONDS)
                .disableDefaultMapper(true)
                .register(new Refusals())
                .property(QuarkusRestClientProperties.CONNECTION_POOL_SIZE, limits.bulkhead() + limits.waiting())
                .build(api);
    }
}

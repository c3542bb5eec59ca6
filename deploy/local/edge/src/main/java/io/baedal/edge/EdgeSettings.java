package io.baedal.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What can be set at the edge.
@ConfigMapping(prefix = "baedal.edge")
public interface EdgeSettings {

    /// The file with the routes; left out: the one that comes with the edge.
    Optional<Path> routes();

    /// The address of each backend that the routes name, `http://host:port`.
    Map<String, URI> backends();

    /// The largest request body that is let in.
    @WithDefault("1M")
    MemorySize bodyLimit();

    /// How long a backend may take to answer, unless its rule has a time limit of its own (`timeouts.request`).
    @WithDefault("15s")
    Duration timeout();

    /// How long a connection to a backend may take.
    @WithDefault("1s")
    Duration connectTimeout();

    /// How long an answer that has begun may pause.
    @WithDefault("60s")
    Duration idleTimeout();

    /// Connections to one backend at most.
    @WithDefault("256")
    int connections();

    /// Requests that may wait for a connection at most.
    @WithDefault("1000")
    int waiting();

    /// How often a client may ask.
    RateLimit rateLimit();

    /// Tokens that are remembered as valid.
    Tokens tokens();

    /// A bucket of requests for each subject of a token, and for each address without one.
    interface RateLimit {

        /// Requests a second that a client may make for long.
        @WithDefault("500")
        int perSecond();

        /// Requests that it may make at once.
        @WithDefault("1000")
        int burst();

        /// Clients that are remembered; the one that was quiet longest is forgotten first.
        @WithDefault("20000")
        int clients();
    }

    /// How long the result of a token's check holds.
    interface Tokens {

        /// Valid tokens that are remembered.
        @WithDefault("10000")
        int remembered();

        /// For how long, though never past a token's own expiry.
        @WithDefault("60s")
        Duration rememberedFor();
    }
}

package io.baedal.command.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How to reach the event store.
@ConfigMapping(prefix = "baedal.event-store")
public interface StoreConfig {

    /// As the official client understands it: `kurrentdb://host:2113?tls=false`, or `kurrentdb+discover://` for a
    /// cluster.
    String connectionString();

    /// How long one call may take before it counts as failed.
    @WithDefault("5s")
    Duration timeLimit();

    /// How many calls may be under way at a time; more are refused at once.
    @WithDefault("1024")
    int callsInFlight();

    /// How many events one read asks for.
    @WithDefault("500")
    int page();
}

package io.baedal.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a relay can be told. `application.properties` explains each.
@ConfigMapping(prefix = "baedal.relay")
public interface RelaySettings {
    /// The relay's name: relays of one name share one lease and one checkpoint.
    @WithDefault("main")
    String name();

    /// The contexts whose events are announced, by the names of the event catalogue.
    @WithDefault("shop")
    List<String> contexts();

    /// Topics by context, where they aren't the catalogue's.
    Map<String, String> topics();

    /// Partitions of a topic that doesn't exist yet.
    @WithDefault("4")
    int partitions();

    /// Copies of each partition of a topic that doesn't exist yet.
    @WithDefault("1")
    short replication();

    /// How long a new topic keeps notices.
    @WithDefault("7d")
    Duration retention();

    /// Notices that may wait for Kafka's acknowledgement at a time.
    @WithDefault("1000")
    int inFlight();

    /// How often the active relay renews its lease and checkpoint.
    @WithDefault("1s")
    Duration heartbeat();

    /// How long the stream must be silent before a standby takes over.
    @WithDefault("5s")
    Duration silence();

    /// How often a standby looks at the lease.
    @WithDefault("250ms")
    Duration look();

    /// How long announcing may make no progress, with events waiting, before it is started anew.
    @WithDefault("15s")
    Duration stall();

    /// Events that the lag is counted up to.
    @WithDefault("1000")
    int lagLimit();
}

package io.baedal.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The bounds within which commands are executed.
@ConfigMapping(prefix = "baedal.commands")
public interface CommandConfig {

    /// How often a command is decided at most, when others keep changing the aggregate first.
    @WithDefault("5")
    int attempts();

    /// How many commands may wait for the one before them on the same stream.
    @WithDefault("256")
    int waitingPerStream();

    /// How long a command may wait for its turn on its stream.
    @WithDefault("5s")
    Duration patience();

    /// How many aggregates of each type are kept in memory.
    @WithDefault("10000")
    int cachedAggregates();

    /// How many of a stream's last idempotency keys are remembered.
    @WithDefault("256")
    int rememberedKeys();

    /// How many snapshots may be written at a time; what comes on top is left to a later command.
    @WithDefault("8")
    int snapshotsInFlight();
}

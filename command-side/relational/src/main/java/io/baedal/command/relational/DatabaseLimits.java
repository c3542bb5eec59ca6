package io.baedal.command.relational;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much of its database, and for how long, a service may use at a time.
@ConfigMapping(prefix = "baedal.database")
interface DatabaseLimits {

    /// How long a command waits for a transaction.
    @WithDefault("3s")
    Duration timeLimit();

    /// How many transactions may be under way or waiting for a connection; more are refused at once.
    @WithDefault("128")
    int transactionsInFlight();

    /// How long to wait before another attempt to bring the tables up to date when the database is away.
    @WithDefault("2s")
    Duration migrationRetry();
}

package io.baedal.shop.adapter.out.reservations;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How much of the database, and for how long, this service may use at a time.
@ConfigMapping(prefix = "baedal.shop.reservations.database")
interface DatabaseLimits {

    /// How long a command waits for a transaction.
    Duration timeLimit();

    /// How many transactions may be under way or waiting for a connection; more are refused at once.
    int transactionsInFlight();

    /// How long to wait before another attempt to bring the tables up to date when the database is away.
    Duration migrationRetry();
}

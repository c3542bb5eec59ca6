package io.baedal.projections.operations;

import java.time.Duration;

/// Where the stores are.
///
/// @param eventStore the event store's connection string
/// @param views the connection string of the views' MongoDB
/// @param broker Kafka's bootstrap servers
/// @param timeLimit what a single answer may take
public record StoreAddresses(String eventStore, String views, String broker, Duration timeLimit) {}

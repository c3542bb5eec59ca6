package io.baedal.relay;

/// Where the relay's neighbours are.
///
/// @param eventStore the event store's connection string
/// @param bootstrapServers Kafka's bootstrap servers
public record RelayPlaces(String eventStore, String bootstrapServers) {}

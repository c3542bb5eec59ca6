package io.baedal.events.owner;

/// The owner left the platform for good; nothing follows in this stream.
public record OwnerLeft(String ownerId) implements OwnerEvent {}

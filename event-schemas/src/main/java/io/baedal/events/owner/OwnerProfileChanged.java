package io.baedal.events.owner;

/// The owner is called or reached otherwise than before.
public record OwnerProfileChanged(String ownerId, String name, String phone) implements OwnerEvent {}

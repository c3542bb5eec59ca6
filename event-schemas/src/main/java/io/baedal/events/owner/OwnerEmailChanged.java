package io.baedal.events.owner;

/// The owner signs in with another e-mail address.
public record OwnerEmailChanged(String ownerId, String email) implements OwnerEvent {}

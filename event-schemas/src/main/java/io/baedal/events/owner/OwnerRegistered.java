package io.baedal.events.owner;

/// An owner joined the platform. `businessNumber` is ten digits without hyphens; personal data stays in this
/// stream.
public record OwnerRegistered(String ownerId, String businessNumber, String email, String name, String phone)
        implements OwnerEvent {}

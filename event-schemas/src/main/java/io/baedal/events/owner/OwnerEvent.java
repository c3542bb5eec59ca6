package io.baedal.events.owner;

import io.baedal.events.DomainEvent;

/// The facts of an owner: one stream `owner-<ownerId>`.
public sealed interface OwnerEvent extends DomainEvent
        permits OwnerRegistered, OwnerProfileChanged, OwnerEmailChanged, OwnerLeft {
    /// The id of the aggregate that this happened to.
    String ownerId();
}

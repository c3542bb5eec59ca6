package io.baedal.shop.domain.owner;

import io.baedal.events.owner.OwnerEmailChanged;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.owner.OwnerProfileChanged;
import io.baedal.events.owner.OwnerRegistered;

/// An owner's account as its events tell it. Facts are kept as they were recorded and never checked again. Nothing
/// personal remains once the owner has left.
public record Owner(
        Membership membership, String ownerId, String businessNumber, String email, String name, String phone) {

    public enum Membership {
        UNKNOWN,
        ACTIVE,
        LEFT
    }

    public static final Owner NOBODY = new Owner(Membership.UNKNOWN, null, null, null, null, null);

    /// Refuses unless this is the account of someone who is an owner now.
    public Owner assertActive() {
        return switch (membership) {
            case ACTIVE -> this;
            case UNKNOWN -> throw new OwnerRefusal.NotFound();
            case LEFT -> throw new OwnerRefusal.HasLeft();
        };
    }

    Owner after(OwnerEvent event) {
        return switch (event) {
            case OwnerRegistered e ->
                new Owner(Membership.ACTIVE, e.ownerId(), e.businessNumber(), e.email(), e.name(), e.phone());
            case OwnerProfileChanged e -> new Owner(membership, ownerId, businessNumber, email, e.name(), e.phone());
            case OwnerEmailChanged e -> new Owner(membership, ownerId, businessNumber, e.email(), name, phone);
            case OwnerLeft e -> new Owner(Membership.LEFT, e.ownerId(), null, null, null, null);
        };
    }

    @Override
    public String toString() {
        return "Owner[" + membership + " " + ownerId + "]";
    }
}

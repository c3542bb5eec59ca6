package io.baedal.shop.adapter.in.rest;

import io.baedal.shop.domain.owner.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An owner's account as it is now.
@Schema(name = "Owner")
record OwnerView(String id, long revision, String businessNumber, String email, String name, String phone) {

    static OwnerView of(Owner owner, long revision) {
        return new OwnerView(
                owner.ownerId(), revision, owner.businessNumber(), owner.email(), owner.name(), owner.phone());
    }
}

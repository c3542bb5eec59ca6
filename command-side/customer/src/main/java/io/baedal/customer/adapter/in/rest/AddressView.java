package io.baedal.customer.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.baedal.customer.application.customer.OpenedAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One of a customer's addresses as it is now.
@Schema(name = "SavedAddress")
record AddressView(
        String id,
        String label,
        String road,
        String detail,
        String postalCode,
        String district,
        double latitude,
        double longitude,

        @JsonProperty("default") @Schema(description = "Whether it is meant when none is named")
        boolean isDefault) {

    static AddressView of(OpenedAddress opened, String defaultAddress) {
        var address = opened.address();
        return new AddressView(
                opened.id(),
                address.label(),
                address.road(),
                address.detail(),
                address.postalCode(),
                address.district(),
                address.latitude(),
                address.longitude(),
                opened.id().equals(defaultAddress));
    }

    @Override
    public String toString() {
        return "AddressView[…]";
    }
}

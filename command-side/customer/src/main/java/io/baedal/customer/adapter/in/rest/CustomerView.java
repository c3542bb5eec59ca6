package io.baedal.customer.adapter.in.rest;

import io.baedal.customer.application.customer.OpenedCustomer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A customer's account as it is now.
@Schema(name = "Customer")
record CustomerView(
        String id,
        long revision,
        String name,
        String phone,
        String email,

        @Schema(description = "In the order in which they were added")
        List<AddressView> addresses) {

    static CustomerView of(OpenedCustomer customer) {
        var profile = customer.profile();
        return new CustomerView(
                customer.loaded().state().customerId(),
                customer.loaded().revision(),
                profile.name(),
                profile.phone(),
                profile.email(),
                customer.addresses().stream()
                        .map(address -> AddressView.of(address, customer.defaultAddress()))
                        .toList());
    }

    @Override
    public String toString() {
        return "CustomerView[…]";
    }
}

package io.baedal.customer.application.customer;

import io.baedal.command.Loaded;
import io.baedal.customer.application.privacy.CustomerKey;
import io.baedal.customer.application.privacy.Kind;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.personal.Profile;
import java.util.List;

/// A customer's account, in plain, for the one answer that it was opened for.
///
/// @param defaultAddress an address's id; null when there is none
public record OpenedCustomer(
        Loaded<Customer> loaded, Profile profile, List<OpenedAddress> addresses, String defaultAddress) {

    static OpenedCustomer with(CustomerKey key, Loaded<Customer> loaded) {
        var customer = loaded.state();
        var addresses = customer.addresses().stream()
                .map(saved -> new OpenedAddress(saved.id(), key.open(Kind.ADDRESS, saved.address())))
                .toList();
        return new OpenedCustomer(
                loaded, key.open(Kind.PROFILE, customer.profile()), addresses, customer.defaultAddress());
    }

    @Override
    public String toString() {
        return "OpenedCustomer[…]";
    }
}

package io.baedal.customer.domain.customer;

import io.baedal.events.customer.CustomerAddressAdded;
import io.baedal.events.customer.CustomerAddressChanged;
import io.baedal.events.customer.CustomerAddressRemoved;
import io.baedal.events.customer.CustomerDefaultAddressChosen;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.customer.CustomerLeft;
import io.baedal.events.customer.CustomerProfileChanged;
import io.baedal.events.customer.CustomerRegistered;
import io.baedal.events.customer.Sealed;
import java.util.List;
import java.util.Optional;

/// A customer's account as its events tell it. What is personal stays sealed here, and so in snapshots and caches;
/// nothing of it remains once the customer has left.
///
/// @param addresses in the order in which they were added
/// @param defaultAddress the id of one of them; null when there is none
public record Customer(
        Membership membership, String customerId, Sealed profile, List<SavedAddress> addresses, String defaultAddress) {

    public enum Membership {
        UNKNOWN,
        ACTIVE,
        LEFT
    }

    public static final Customer NOBODY = new Customer(Membership.UNKNOWN, null, null, List.of(), null);

    public Customer {
        addresses = List.copyOf(addresses);
    }

    /// Refuses unless this is the account of someone who is a customer now.
    public Customer assertActive() {
        return switch (membership) {
            case ACTIVE -> this;
            case UNKNOWN -> throw new CustomerRefusal.NotFound();
            case LEFT -> throw new CustomerRefusal.HasLeft();
        };
    }

    /// Refuses whoever was a customer and has left.
    public Customer assertNotLeft() {
        if (membership == Membership.LEFT) {
            throw new CustomerRefusal.HasLeft();
        }
        return this;
    }

    /// Refuses who never was a customer.
    public Customer assertNotUnknown() {
        if (membership == Membership.UNKNOWN) {
            throw new CustomerRefusal.NotFound();
        }
        return this;
    }

    Optional<SavedAddress> address(String addressId) {
        return addresses.stream().filter(saved -> saved.id().equals(addressId)).findFirst();
    }

    Customer after(CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered e -> new Customer(Membership.ACTIVE, e.customerId(), e.profile(), List.of(), null);
            case CustomerProfileChanged e ->
                new Customer(membership, customerId, e.profile(), addresses, defaultAddress);
            case CustomerAddressAdded e -> with(Addresses.plus(addresses, e), firstOr(e.addressId()));
            case CustomerAddressChanged e -> with(Addresses.changed(addresses, e), defaultAddress);
            case CustomerAddressRemoved e -> with(Addresses.without(addresses, e.addressId()), unless(e.addressId()));
            case CustomerDefaultAddressChosen e -> with(addresses, e.addressId());
            case CustomerLeft e -> new Customer(Membership.LEFT, e.customerId(), null, List.of(), null);
        };
    }

    private Customer with(List<SavedAddress> changed, String chosen) {
        return new Customer(membership, customerId, profile, changed, chosen);
    }

    private String firstOr(String added) {
        return addresses.isEmpty() ? added : defaultAddress;
    }

    private String unless(String removed) {
        return removed.equals(defaultAddress) ? null : defaultAddress;
    }

    @Override
    public String toString() {
        return "Customer[" + membership + " " + customerId + "]";
    }
}

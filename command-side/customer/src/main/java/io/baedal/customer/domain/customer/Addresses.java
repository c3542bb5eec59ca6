package io.baedal.customer.domain.customer;

import io.baedal.customer.domain.customer.CustomerCommand.AddAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChooseDefaultAddress;
import io.baedal.customer.domain.customer.CustomerCommand.RemoveAddress;
import io.baedal.events.customer.CustomerAddressAdded;
import io.baedal.events.customer.CustomerAddressChanged;
import io.baedal.events.customer.CustomerAddressRemoved;
import io.baedal.events.customer.CustomerDefaultAddressChosen;
import io.baedal.events.customer.CustomerEvent;
import java.util.List;
import java.util.stream.Stream;

/// The rules of a customer's addresses. The first one is the default; when the default is removed, the one that was
/// added first of the others is chosen by an event of its own.
final class Addresses {

    static final int MOST = 20;

    private Addresses() {}

    static List<CustomerEvent> add(AddAddress c, Customer customer) {
        if (customer.address(c.addressId()).isPresent()) {
            return List.of();
        }
        if (customer.addresses().size() >= MOST) {
            throw new CustomerRefusal.TooManyAddresses(MOST);
        }
        return List.of(new CustomerAddressAdded(customer.customerId(), c.addressId(), c.address()));
    }

    static List<CustomerEvent> change(ChangeAddress c, Customer customer) {
        return existing(customer, c.addressId()).address().equals(c.address())
                ? List.of()
                : List.of(new CustomerAddressChanged(customer.customerId(), c.addressId(), c.address()));
    }

    static List<CustomerEvent> remove(RemoveAddress c, Customer customer) {
        existing(customer, c.addressId());
        var removed = new CustomerAddressRemoved(customer.customerId(), c.addressId());
        var others = without(customer.addresses(), c.addressId());
        if (others.isEmpty() || !c.addressId().equals(customer.defaultAddress())) {
            return List.of(removed);
        }
        return List.of(
                removed,
                new CustomerDefaultAddressChosen(
                        customer.customerId(), others.getFirst().id()));
    }

    static List<CustomerEvent> choose(ChooseDefaultAddress c, Customer customer) {
        existing(customer, c.addressId());
        return c.addressId().equals(customer.defaultAddress())
                ? List.of()
                : List.of(new CustomerDefaultAddressChosen(customer.customerId(), c.addressId()));
    }

    static List<SavedAddress> plus(List<SavedAddress> addresses, CustomerAddressAdded e) {
        return Stream.concat(addresses.stream(), Stream.of(new SavedAddress(e.addressId(), e.address())))
                .toList();
    }

    static List<SavedAddress> changed(List<SavedAddress> addresses, CustomerAddressChanged e) {
        return addresses.stream()
                .map(saved -> saved.id().equals(e.addressId()) ? new SavedAddress(saved.id(), e.address()) : saved)
                .toList();
    }

    static List<SavedAddress> without(List<SavedAddress> addresses, String addressId) {
        return addresses.stream().filter(saved -> !saved.id().equals(addressId)).toList();
    }

    private static SavedAddress existing(Customer customer, String addressId) {
        return customer.address(addressId).orElseThrow(CustomerRefusal.AddressNotFound::new);
    }
}

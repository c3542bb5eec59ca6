package io.baedal.customer.domain.customer;

import io.baedal.command.domain.Decider;
import io.baedal.customer.domain.customer.CustomerCommand.AddAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeProfile;
import io.baedal.customer.domain.customer.CustomerCommand.ChooseDefaultAddress;
import io.baedal.customer.domain.customer.CustomerCommand.Leave;
import io.baedal.customer.domain.customer.CustomerCommand.Register;
import io.baedal.customer.domain.customer.CustomerCommand.RemoveAddress;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.customer.CustomerLeft;
import io.baedal.events.customer.CustomerProfileChanged;
import io.baedal.events.customer.CustomerRegistered;
import java.util.List;

/// The rules of a customer's account. A command that changes nothing succeeds without an event: the same value sealed
/// twice is the same box, so that this can be seen without opening it.
public final class CustomerDecider implements Decider<CustomerCommand, Customer, CustomerEvent> {

    @Override
    public Customer initial() {
        return Customer.NOBODY;
    }

    @Override
    public List<CustomerEvent> decide(CustomerCommand command, Customer customer) {
        return switch (command) {
            case Register c -> register(c, customer);
            case ChangeProfile c -> changeProfile(c, customer.assertActive());
            case AddAddress c -> Addresses.add(c, customer.assertActive());
            case ChangeAddress c -> Addresses.change(c, customer.assertActive());
            case RemoveAddress c -> Addresses.remove(c, customer.assertActive());
            case ChooseDefaultAddress c -> Addresses.choose(c, customer.assertActive());
            case Leave _ -> List.of(new CustomerLeft(customer.assertActive().customerId()));
        };
    }

    @Override
    public Customer evolve(Customer customer, CustomerEvent event) {
        return customer.after(event);
    }

    private static List<CustomerEvent> register(Register c, Customer customer) {
        return switch (customer.membership()) {
            case UNKNOWN -> List.of(new CustomerRegistered(c.customerId(), c.profile()));
            case ACTIVE -> throw new CustomerRefusal.AlreadyRegistered();
            case LEFT -> throw new CustomerRefusal.HasLeft();
        };
    }

    private static List<CustomerEvent> changeProfile(ChangeProfile c, Customer customer) {
        return c.profile().equals(customer.profile())
                ? List.of()
                : List.of(new CustomerProfileChanged(customer.customerId(), c.profile()));
    }
}

package io.baedal.customer.application.customer;

import io.baedal.command.Aggregates;
import io.baedal.command.domain.Role;
import io.baedal.customer.application.privacy.CustomerKeys;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerRefusal;
import io.baedal.events.Actor;
import io.baedal.events.customer.CustomerEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A customer's account as it is now, opened: for that customer, for operators and for other services. The stream is
/// asked first, so that a key that is still remembered opens nothing of who has left.
@ApplicationScoped
public class ReadingCustomer {

    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;
    private final CustomerKeys keys;

    ReadingCustomer(Aggregates<CustomerCommand, Customer, CustomerEvent> customers, CustomerKeys keys) {
        this.customers = customers;
        this.keys = keys;
    }

    /// Fails with a refusal when it is another customer's account, when there is none, and when that customer has left.
    public Uni<OpenedCustomer> customer(String customerId, Actor reader) {
        if (Role.CUSTOMER.equals(reader.role()) && !reader.id().equals(customerId)) {
            return Uni.createFrom().failure(new CustomerRefusal.NotYourAccount());
        }
        return customers
                .load(customerId)
                .invoke(customer -> customer.state().assertActive())
                .onItem()
                .transformToUni(customer -> keys.of(customerId).map(key -> OpenedCustomer.with(key, customer)));
    }
}

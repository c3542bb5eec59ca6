package io.baedal.customer.application.customer;

import io.baedal.command.Aggregates;
import io.baedal.customer.application.Grace;
import io.baedal.customer.application.privacy.KeyBook;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.Customer.Membership;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.events.customer.CustomerEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// Carries through the leavings that a crash left half done, and clears up after all others once no command of that
/// customer can be under way any more. The stream is right, always: who hasn't left there has not left. Safe to run at
/// any time, anywhere, twice.
@ApplicationScoped
public class FinishingLeavings {

    private static final int CUSTOMERS_AT_ONCE = 100;

    private final Leavings leavings;
    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;
    private final Erasing erasing;
    private final KeyBook keys;
    private final Grace grace;

    FinishingLeavings(
            Leavings leavings,
            Aggregates<CustomerCommand, Customer, CustomerEvent> customers,
            Erasing erasing,
            KeyBook keys,
            Grace grace) {
        this.leavings = leavings;
        this.customers = customers;
        this.erasing = erasing;
        this.keys = keys;
        this.grace = grace;
    }

    /// @return how many leavings are over now
    public Uni<Integer> finish() {
        var expired = grace.expired();
        return leavings.begunBefore(expired, CUSTOMERS_AT_ONCE)
                .onItem()
                .transformToUni(ids -> finish(ids, expired))
                .onItem()
                .call(() -> keys.scour(expired));
    }

    private Uni<Integer> finish(List<String> customerIds, Instant expired) {
        return Multi.createFrom()
                .iterable(customerIds)
                .onItem()
                .transformToUniAndConcatenate(id -> finish(id, expired).replaceWith(1))
                .collect()
                .with(Collectors.summingInt(one -> one));
    }

    private Uni<Void> finish(String customerId, Instant expired) {
        return customers
                .load(customerId)
                .onItem()
                .transformToUni(customer -> customer.state().membership() == Membership.LEFT
                        ? erasing.erase(customerId)
                        : Uni.createFrom().voidItem())
                .onItem()
                .transformToUni(_ -> leavings.over(customerId, expired));
    }
}

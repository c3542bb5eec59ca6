package io.baedal.customer.application.customer;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerCommand.Leave;
import io.baedal.events.customer.CustomerEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// A customer leaves for good, or an operator does it for them. Intend, append, erase: whoever dies after the append
/// leaves an intention behind, and [FinishingLeavings] carries it through.
@ApplicationScoped
public class Leaving {

    private static final Logger LOG = Logger.getLogger(Leaving.class);

    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;
    private final Leavings leavings;
    private final Erasing erasing;

    Leaving(Aggregates<CustomerCommand, Customer, CustomerEvent> customers, Leavings leavings, Erasing erasing) {
        this.customers = customers;
        this.leavings = leavings;
        this.erasing = erasing;
    }

    /// Succeeds once the stream says so: from then on everything about this customer is refused. Should the key not be
    /// within reach in that moment, it is destroyed a little later.
    public Uni<Outcome<Customer>> leave(String customerId, CommandContext context) {
        return customers
                .load(customerId)
                .invoke(customer -> customer.state().assertNotUnknown())
                .onItem()
                .transformToUni(_ -> leavings.intend(customerId))
                .onItem()
                .transformToUni(_ -> customers.handle(customerId, new Leave(), context))
                .onItem()
                .call(() -> erased(customerId));
    }

    private Uni<Void> erased(String customerId) {
        return erasing.erase(customerId).onFailure().recoverWithUni(failure -> {
            LOG.warnf("A customer has left and is erased later: %s", failure.getMessage());
            return Uni.createFrom().voidItem();
        });
    }
}

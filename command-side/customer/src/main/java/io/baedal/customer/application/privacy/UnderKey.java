package io.baedal.customer.application.privacy;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.IdempotencyKey;
import io.baedal.command.Outcome;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.events.customer.CustomerEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// Commands that carry personal data: sealed before anything is decided, so that rules, events, snapshots and caches
/// never see it. The request's fingerprint is kept beside the event; a plain digest of a telephone number is a
/// telephone number to whoever tries them all, so here it is made under the customer's key.
@ApplicationScoped
public class UnderKey {

    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;
    private final CustomerKeys keys;

    UnderKey(Aggregates<CustomerCommand, Customer, CustomerEvent> customers, CustomerKeys keys) {
        this.customers = customers;
        this.keys = keys;
    }

    /// A command of someone who has a key. Who has none isn't a customer, or is one no longer.
    public Uni<Outcome<Customer>> handle(
            String customerId, Function<CustomerKey, CustomerCommand> command, CommandContext context) {
        return keys.find(customerId)
                .onItem()
                .transformToUni(found -> found.map(Uni.createFrom()::item).orElseGet(() -> keyOfCustomer(customerId)))
                .onItem()
                .transformToUni(key -> handle(customerId, key, command, context));
    }

    /// A command that makes someone a customer, and their key if need be; nobody who has left gets another.
    public Uni<Outcome<Customer>> handleFirst(
            String customerId, Function<CustomerKey, CustomerCommand> command, CommandContext context) {
        return customers
                .load(customerId)
                .invoke(customer -> customer.state().assertNotLeft())
                .onItem()
                .transformToUni(_ -> keys.findOrMake(customerId))
                .onItem()
                .transformToUni(key -> handle(customerId, key, command, context));
    }

    private Uni<Outcome<Customer>> handle(
            String customerId,
            CustomerKey key,
            Function<CustomerKey, CustomerCommand> command,
            CommandContext context) {
        return customers.handle(customerId, command.apply(key), blinded(context, key));
    }

    private Uni<CustomerKey> keyOfCustomer(String customerId) {
        return customers
                .load(customerId)
                .invoke(customer -> customer.state().assertActive())
                .onItem()
                .transformToUni(_ -> keys.of(customerId));
    }

    private static CommandContext blinded(CommandContext context, CustomerKey key) {
        return new CommandContext(
                context.actor(),
                context.key().map(sent -> new IdempotencyKey(sent.value(), key.fingerprint(sent.fingerprint()))),
                context.precondition(),
                context.correlationId(),
                context.causationId(),
                context.traceparent());
    }
}

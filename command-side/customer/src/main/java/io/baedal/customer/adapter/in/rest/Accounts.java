package io.baedal.customer.adapter.in.rest;

import io.baedal.command.CommandContext;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.customer.domain.customer.CustomerRefusal;
import jakarta.enterprise.context.ApplicationScoped;

/// Whose account a request may touch.
@ApplicationScoped
class Accounts {

    private final CommandContexts contexts;

    Accounts(CommandContexts contexts) {
        this.contexts = contexts;
    }

    /// The current request's context, if it comes from this customer.
    ///
    /// @throws CustomerRefusal.NotYourAccount else
    CommandContext own(String customerId) {
        var context = contexts.current();
        if (!context.actor().id().equals(customerId)) {
            throw new CustomerRefusal.NotYourAccount();
        }
        return context;
    }

    /// The current request's context, if it comes from this customer or from an operator.
    ///
    /// @throws CustomerRefusal.NotYourAccount else
    CommandContext ownOrOperated(String customerId) {
        var context = contexts.current();
        return Role.OPERATOR.equals(context.actor().role()) ? context : own(customerId);
    }
}

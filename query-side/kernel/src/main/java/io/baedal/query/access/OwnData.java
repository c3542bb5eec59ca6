package io.baedal.query.access;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.quarkus.security.identity.SecurityIdentity;

/// What belongs to one customer, and is shown to nobody else but operators and other services.
public final class OwnData {
    /// The role of a customer.
    public static final String CUSTOMER = "customer";

    /// The role of who runs the platform.
    public static final String OPERATOR = "operator";

    /// The role of another service.
    public static final String SERVICE = "service";

    private OwnData() {}

    /// Lets the customer themself pass, operators and services.
    ///
    /// @param identity who asks, with one of these roles
    /// @throws Problem `forbidden` for another customer
    public static void requireAccess(String customerId, SecurityIdentity identity) {
        boolean trusted = identity.hasRole(OPERATOR) || identity.hasRole(SERVICE);
        if (!trusted && !customerId.equals(identity.getPrincipal().getName())) {
            throw Problem.of(Slug.FORBIDDEN, "This belongs to another customer");
        }
    }
}

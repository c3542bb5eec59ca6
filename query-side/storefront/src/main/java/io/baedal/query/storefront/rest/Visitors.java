package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.Visitor;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Tells who asks, by the token that came along. A token that isn't valid is an error; none is fine.
@Singleton
public final class Visitors {
    private final CurrentIdentityAssociation identity;

    Visitors(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /// Who asks; fails with [AuthenticationFailedException][io.quarkus.security.AuthenticationFailedException] when the
    /// token isn't valid.
    public Uni<Visitor> current() {
        return identity.getDeferredIdentity().map(Visitors::visitor);
    }

    private static Visitor visitor(SecurityIdentity who) {
        return who.getPrincipal() instanceof JsonWebToken token && who.hasRole("customer")
                ? new Visitor(token.getSubject(), token.getRawToken())
                : Visitor.UNKNOWN;
    }
}

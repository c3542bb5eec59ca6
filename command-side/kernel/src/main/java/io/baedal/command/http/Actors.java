package io.baedal.command.http;

import io.baedal.events.Actor;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;

/// Who the request's token speaks for.
@ApplicationScoped
class Actors {
    /// A token with several roles acts in the first of these.
    private static final List<String> ROLES = List.of("operator", "service", "owner", "rider", "customer");

    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final SecurityIdentity identity;

    Actors(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @throws UnauthorizedException without a valid token
    /// @throws ForbiddenException when the token names no role or no usable subject
    Actor current() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException("No token was sent");
        }
        var role = ROLES.stream()
                .filter(identity::hasRole)
                .findFirst()
                .orElseThrow(() -> new ForbiddenException("The token names no role of this platform"));
        var subject = identity.getPrincipal().getName();
        if (subject == null || !SUBJECT.matcher(subject).matches()) {
            throw new ForbiddenException("The token's subject can't be used");
        }
        return new Actor(role, subject);
    }
}

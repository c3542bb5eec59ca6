package io.baedal.events;

import java.util.Objects;

/// Who caused an event.
///
/// @param role customer, owner, rider, operator or service
/// @param id the token's subject
public record Actor(String role, String id) {
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(id, "id");
    }
}

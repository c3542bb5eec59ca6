package io.baedal.customer.application.privacy;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/// Where the keys are kept for good: nowhere else. Every call is short, has a time limit, and fails with
/// [io.baedal.command.StoreUnavailable] when the book can't be reached.
public interface KeyBook {

    /// Empty when the customer has none: not yet, or no longer.
    Uni<Optional<CustomerKey>> find(String customerId);

    /// The customer's key, made now if there is none. Of two who make it at one moment, both get the same.
    Uni<CustomerKey> findOrMake(String customerId);

    /// Destroys the customer's key: from now on nobody finds it. Traces of it may be left where it was written.
    Uni<Void> destroy(String customerId);

    /// Writes anew, without them, the files in which keys were destroyed before this instant.
    ///
    /// @return how many files
    Uni<Integer> scour(Instant before);
}

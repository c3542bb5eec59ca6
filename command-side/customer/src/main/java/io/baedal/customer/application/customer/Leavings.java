package io.baedal.customer.application.customer;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Who is about to leave, or has left and may not be cleared up after yet. Every call is one short transaction and
/// fails with [io.baedal.command.StoreUnavailable] when the list can't be reached.
public interface Leavings {

    /// Before anything else is done.
    Uni<Void> intend(String customerId);

    /// When everything is done, or nothing will be; only if nobody intended it again since this instant.
    Uni<Void> over(String customerId, Instant before);

    /// Customers whose leaving began before this instant, at most `limit`, the longest waiting first.
    Uni<List<String>> begunBefore(Instant before, int limit);
}

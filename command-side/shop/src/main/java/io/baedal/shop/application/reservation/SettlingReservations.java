package io.baedal.shop.application.reservation;

import io.baedal.command.Aggregates;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Brings the book of reservations in line with the streams: reads what is reserved for an owner, then the owner's
/// stream, then confirms or releases whatever hasn't changed in between. Safe to run at any time, anywhere, twice.
@ApplicationScoped
public class SettlingReservations {

    private static final Logger LOG = Logger.getLogger(SettlingReservations.class);
    private static final UUID NO_COMMAND = new UUID(0, 0);
    private static final int OWNERS_AT_ONCE = 100;

    private final Reservations reservations;
    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final Grace grace;

    SettlingReservations(Reservations reservations, Aggregates<OwnerCommand, Owner, OwnerEvent> owners, Grace grace) {
        this.reservations = reservations;
        this.owners = owners;
        this.grace = grace;
    }

    /// After a command of this owner has ended.
    public Uni<Void> after(UUID attempt, String ownerId) {
        return settle(ownerId, attempt);
    }

    /// What commands left open that never came to settle it: their process died, or the book was away.
    ///
    /// @return how many owners were looked at
    public Uni<Integer> leftOpen() {
        return reservations
                .waitingSince(grace.expired(), OWNERS_AT_ONCE)
                .onItem()
                .transformToUni(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(
                                id -> settle(id, NO_COMMAND).replaceWith(1))
                        .collect()
                        .with(Collectors.summingInt(one -> one)))
                .invoke(settled -> {
                    if (settled > 0) {
                        LOG.infof("Settled reservations that %d owners' commands had left open", settled);
                    }
                });
    }

    private Uni<Void> settle(String ownerId, UUID finished) {
        return reservations
                .of(ownerId)
                .onItem()
                .transformToUni(reserved -> owners.load(ownerId)
                        .onItem()
                        .transformToUni(owner ->
                                reservations.settle(verdicts(reserved, owner.state(), finished, grace.expired()))));
    }

    private static Map<Reserved, Verdict> verdicts(
            List<Reserved> reserved, Owner owner, UUID finished, Instant expired) {
        return reserved.stream()
                .collect(Collectors.toMap(Function.identity(), one -> Verdict.on(one, owner, finished, expired)));
    }
}

package io.baedal.shop.application.reservation;

import io.baedal.command.CommandFailure;
import io.baedal.command.Outcome;
import io.baedal.command.StoreUnavailable;
import io.baedal.command.domain.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/// Reserve, append, confirm. Whatever may happen between these steps, the values of an owner's stream stay reserved
/// for that owner, and others are free again at the latest when the sweeper has asked the stream.
@ApplicationScoped
public class Reserving {

    private static final Logger LOG = Logger.getLogger(Reserving.class);

    private final SettlingReservations settling;

    Reserving(SettlingReservations settling) {
        this.settling = settling;
    }

    /// Runs a command of this owner under a reservation.
    ///
    /// @param reserve makes the reservation for the attempt given, or fails
    /// @param append decides and appends
    public <R, S> Uni<Outcome<S>> then(
            String ownerId, Function<UUID, Uni<R>> reserve, Function<R, Uni<Outcome<S>>> append) {
        var attempt = UUID.randomUUID();
        return reserve.apply(attempt)
                .onItem()
                .transformToUni(reserved -> append.apply(reserved)
                        .onItem()
                        .call(() -> settled(attempt, ownerId))
                        .onFailure(Reserving::nothingWasAppended)
                        .call(() -> settled(attempt, ownerId)));
    }

    private static boolean nothingWasAppended(Throwable failure) {
        return failure instanceof Refusal
                || failure instanceof CommandFailure && !(failure instanceof StoreUnavailable);
    }

    /// The command's outcome stands, whether or not the book could be told: the sweeper will.
    private Uni<Void> settled(UUID attempt, String ownerId) {
        return settling.after(attempt, ownerId).onFailure().recoverWithUni(failure -> {
            LOG.debugf("A reservation is left to the sweeper: %s", failure.toString());
            return Uni.createFrom().voidItem();
        });
    }
}

package io.baedal.customer.adapter.in.timer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// The same work every so often: one round at a time; a round that takes longer than the interval is not caught up on,
/// and one that fails is followed by the next.
final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private Rounds() {}

    /// @param what is put off when it fails, as the beginning of a sentence
    static <T> Cancellable every(Duration interval, String what, Supplier<Uni<T>> round) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(interval)
                .every(interval)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .deferred(round::get)
                        .replaceWithVoid()
                        .onFailure()
                        .recoverWithUni(failure -> {
                            LOG.warnf("%s later: %s", what, failure.toString());
                            return Uni.createFrom().voidItem();
                        }))
                .subscribe()
                .with(done -> {});
    }
}

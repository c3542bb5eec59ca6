package io.baedal.review.application.rating;

import io.baedal.command.CommandContext;
import io.baedal.command.CommandFailure;
import io.baedal.command.Outcome;
import io.baedal.command.StoreUnavailable;
import io.baedal.command.domain.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Note, append, count, clear. Whatever may happen between these steps, what a shop is rated is at the latest right
/// when
/// the sweeper has counted what was noted.
@ApplicationScoped
public class ChangingWhatCounts {

    private static final Logger LOG = Logger.getLogger(ChangingWhatCounts.class);

    private final CountingReviews counting;
    private final Counts counts;
    private final Duration answerWaits;

    ChangingWhatCounts(
            CountingReviews counting,
            Counts counts,
            @ConfigProperty(name = "baedal.review.counting.answer-waits") Duration answerWaits) {
        this.counting = counting;
        this.counts = counts;
        this.answerWaits = answerWaits;
    }

    /// Runs a command that may change what the review counts with. Its outcome stands once it is appended: it waits a
    /// while for the count, which goes on without it if need be.
    ///
    /// @param append decides and appends
    public <S> Uni<Outcome<S>> through(String reviewId, CommandContext context, Supplier<Uni<Outcome<S>>> append) {
        var attempt = UUID.randomUUID();
        return counts.note(new Uncounted(attempt, reviewId))
                .onItem()
                .transformToUni(ignored -> append.get()
                        .onItem()
                        .call(() -> counted(reviewId, attempt, context))
                        .onFailure(ChangingWhatCounts::nothingWasAppended)
                        .call(() -> soon(counts.clear(List.of(attempt)))));
    }

    private static boolean nothingWasAppended(Throwable failure) {
        return failure instanceof Refusal
                || failure instanceof CommandFailure && !(failure instanceof StoreUnavailable);
    }

    private Uni<Void> counted(String reviewId, UUID attempt, CommandContext context) {
        return soon(
                counting.count(reviewId, context).onItem().transformToUni(ignored -> counts.clear(List.of(attempt))));
    }

    /// Carried through to its end, whoever stops waiting. What fails is left to the sweeper.
    private Uni<Void> soon(Uni<Void> work) {
        return Uni.createFrom()
                .<Void>emitter(emitter -> work.subscribe().with(emitter::complete, emitter::fail))
                .ifNoItem()
                .after(answerWaits)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.debugf("A count is left to the sweeper: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}

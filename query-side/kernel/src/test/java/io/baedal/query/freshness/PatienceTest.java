package io.baedal.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration TEST_LIMIT = Duration.ofSeconds(30);

    private final Patience patience = new Patience(2, new SimpleMeterRegistry());
    private final AtomicLong seen = new AtomicLong(3);

    private CompletableFuture<Long> await(long revision, Optional<WaitPreference> wait) {
        var required = new RequiredRevisions(List.of(new StreamRevision("shop-1", revision)));
        return patience.await(
                        new Demand(required, wait),
                        () -> CompletableFuture.completedStage(seen.get()),
                        (state, needed) -> state >= needed.revision())
                .toCompletableFuture();
    }

    private static Optional<WaitPreference> seconds(int seconds) {
        return Optional.of(new WaitPreference(seconds));
    }

    @Test
    void isNotNeededForWhatWasSeen() {
        assertThat(await(3, Optional.empty())).isCompletedWithValue(3L);
    }

    @Test
    void endsWhenTheRevisionWasSeen() {
        var waiting = await(4, seconds(10));
        assertThat(waiting).isNotDone();

        seen.set(4);

        assertThat(waiting).succeedsWithin(TEST_LIMIT).isEqualTo(4L);
    }

    @Test
    void isRefusedToMoreThanItHasPlacesFor() {
        var first = await(4, seconds(10));
        var second = await(4, seconds(10));

        assertThat(problem(await(4, seconds(10))).slug()).isEqualTo(Slug.UNAVAILABLE);

        seen.set(4);
        assertThat(first).succeedsWithin(TEST_LIMIT);
        assertThat(second).succeedsWithin(TEST_LIMIT);
        assertThat(await(4, seconds(10))).isCompletedWithValue(4L);
    }

    @Test
    void endsInARefusal() {
        var problem = problem(await(9, seconds(1)));

        assertThat(problem.slug()).isEqualTo(Slug.NOT_YET_VISIBLE);
        assertThat(problem.getMessage()).contains("shop-1@9");
        assertThat(problem.retryAfterSeconds()).isPositive();
    }

    private static Problem problem(CompletableFuture<Long> refused) {
        return (Problem) refused.handle((seen, failure) ->
                        failure instanceof CompletionException wrapped ? wrapped.getCause() : failure)
                .orTimeout(TEST_LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}

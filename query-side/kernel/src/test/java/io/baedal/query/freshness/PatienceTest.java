package io.baedal.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration TEST_LIMIT = Duration.ofSeconds(30);

    private final Patience patience = new Patience(2, new SimpleMeterRegistry());
    private final AtomicLong seen = new AtomicLong(3);

    private Uni<Long> await(long revision, Optional<WaitPreference> wait) {
        var required = new RequiredRevisions(List.of(new StreamRevision("shop-1", revision)));
        return patience.await(
                new Demand(required, wait),
                () -> Uni.createFrom().item(seen::get),
                (state, needed) -> state >= needed.revision());
    }

    private static Optional<WaitPreference> seconds(int seconds) {
        return Optional.of(new WaitPreference(seconds));
    }

    @Test
    void isNotNeededForWhatWasSeen() {
        assertThat(await(3, Optional.empty()).await().atMost(TEST_LIMIT)).isEqualTo(3);
    }

    @Test
    void endsWhenTheRevisionWasSeen() {
        var waiting = await(4, seconds(10)).subscribeAsCompletionStage();
        assertThat(waiting).isNotDone();

        seen.set(4);

        assertThat(waiting).succeedsWithin(TEST_LIMIT).isEqualTo(4L);
    }

    @Test
    void isRefusedToMoreThanItHasPlacesFor() {
        var first = await(4, seconds(10)).subscribeAsCompletionStage();
        var second = await(4, seconds(10)).subscribeAsCompletionStage();

        assertThatThrownBy(() -> await(4, seconds(10)).await().atMost(TEST_LIMIT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(Slug.UNAVAILABLE));

        seen.set(4);
        assertThat(first).succeedsWithin(TEST_LIMIT);
        assertThat(second).succeedsWithin(TEST_LIMIT);
        assertThat(await(4, seconds(10)).await().atMost(TEST_LIMIT)).isEqualTo(4);
    }

    @Test
    void givesThePlaceBackWhenTheClientIsGone() {
        for (int client = 0; client < 10; client++) {
            await(4, seconds(10)).subscribe().with(never -> {}).cancel();
        }

        seen.set(4);
        assertThat(await(4, seconds(1)).await().atMost(TEST_LIMIT)).isEqualTo(4);
    }

    @Test
    void endsInARefusal() {
        assertThatThrownBy(() -> await(9, seconds(1)).await().atMost(TEST_LIMIT))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo(Slug.NOT_YET_VISIBLE);
                    assertThat(problem.getMessage()).contains("shop-1@9");
                    assertThat(problem.retryAfterSeconds()).isPositive();
                });
    }
}

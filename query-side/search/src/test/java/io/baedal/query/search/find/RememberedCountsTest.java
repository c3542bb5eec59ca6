package io.baedal.query.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.query.search.ask.Question;
import io.baedal.query.search.ask.Sort;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedCountsTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger times = new AtomicInteger();
    private final RememberedCounts remembered = new RememberedCounts(Duration.ofSeconds(5), 10, now::get);

    private static Question inDistrict(String district, Sort sort) {
        return new Question(
                Optional.empty(),
                Optional.of(district),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sort);
    }

    private int ask(int version, Question question) {
        return remembered
                .of(
                        version,
                        question,
                        () -> Uni.createFrom().item(() -> new Counts(Map.of("CHICKEN", times.incrementAndGet()), true)))
                .await()
                .atMost(Duration.ofSeconds(10))
                .byCategory()
                .get("CHICKEN");
    }

    @Test
    void aListIsCountedOnceForAllItsOrders() {
        assertThat(ask(1, inDistrict("마포구", Sort.RATING))).isEqualTo(1);
        assertThat(ask(1, inDistrict("마포구", Sort.RELEVANCE))).isEqualTo(1);
        assertThat(ask(1, inDistrict("강남구", Sort.RATING))).isEqualTo(2);
        assertThat(ask(2, inDistrict("마포구", Sort.RATING)))
                .as("another version of the view")
                .isEqualTo(3);
    }

    @Test
    void afterAMomentItIsCountedAnew() {
        assertThat(ask(1, inDistrict("마포구", Sort.RATING))).isEqualTo(1);
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(ask(1, inDistrict("마포구", Sort.RATING))).isEqualTo(2);
    }

    @Test
    void aFailureIsNotKept() {
        var question = inDistrict("마포구", Sort.RATING);
        var failing = remembered.of(1, question, () -> Uni.createFrom().failure(new IllegalStateException("away")));
        assertThatThrownBy(() -> failing.await().atMost(Duration.ofSeconds(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(ask(1, question)).isEqualTo(1);
    }
}

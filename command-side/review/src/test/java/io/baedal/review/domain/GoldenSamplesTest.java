package io.baedal.review.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.review.domain.rating.RatingDecider;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewDecider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {

    private static final List<String> AGGREGATES = List.of("review", "rating");

    static List<GoldenSample> samples() {
        return AGGREGATES.stream()
                .flatMap(aggregate -> GoldenSamples.ofAggregate(aggregate).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsStillUnderstood(GoldenSample sample) {
        var event = decoded(sample);
        var aggregate = sample.type().aggregate();
        var written = GoldenSamples.ofAggregate(aggregate).stream()
                .map(GoldenSamplesTest::decoded)
                .findFirst()
                .orElseThrow();

        var state = assertDoesNotThrow(() -> evolve(decider(aggregate), List.of(written, event)));

        assertNotEquals(decider(aggregate).initial(), state);
    }

    @Test
    void everyStateOnTheWaySurvivesASnapshot() throws Exception {
        var json = new ObjectMapper().registerModule(new Jdk8Module());
        for (var aggregate : AGGREGATES) {
            var events = new ArrayList<DomainEvent>();
            for (var sample : GoldenSamples.ofAggregate(aggregate)) {
                events.add(decoded(sample));
                var state = evolve(decider(aggregate), events);
                assertEquals(state, json.readValue(json.writeValueAsBytes(state), state.getClass()));
            }
        }
        assertEquals(Review.NONE, json.readValue(json.writeValueAsBytes(Review.NONE), Review.class));
    }

    @Test
    void thereAreSamplesOfBoth() {
        assertEquals(
                AGGREGATES,
                samples().stream()
                        .map(sample -> sample.type().aggregate())
                        .distinct()
                        .toList());
    }

    private static DomainEvent decoded(GoldenSample sample) {
        return EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
    }

    private static Decider<?, ?, ?> decider(String aggregate) {
        return switch (aggregate) {
            case "review" -> new ReviewDecider();
            case "rating" -> new RatingDecider();
            default -> throw new IllegalArgumentException(aggregate);
        };
    }

    @SuppressWarnings("unchecked")
    private static <S, E> S evolve(Decider<?, ?, ?> any, List<? extends DomainEvent> events) {
        var decider = (Decider<?, S, E>) any;
        var state = decider.initial();
        for (var event : events) {
            state = decider.evolve(state, (E) event);
        }
        return state;
    }
}

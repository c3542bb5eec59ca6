package io.baedal.shop.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.shop.domain.menu.MenuDecider;
import io.baedal.shop.domain.owner.OwnerDecider;
import io.baedal.shop.domain.shop.ShopDecider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {

    static List<GoldenSample> samples() {
        return GoldenSamples.all().stream()
                .filter(sample ->
                        List.of("owner", "shop", "menu").contains(sample.type().aggregate()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsStillUnderstood(GoldenSample sample) {
        var event = EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());

        var state = assertDoesNotThrow(() -> evolve(decider(sample), List.of(event)));

        assertNotNull(state);
    }

    @Test
    void aStateMadeOfAllOfThemSurvivesASnapshot() throws Exception {
        var json = new ObjectMapper().registerModule(new Jdk8Module());
        for (var aggregate : List.of("owner", "shop", "menu")) {
            var samples = GoldenSamples.ofAggregate(aggregate);
            var state = evolve(
                    decider(samples.getFirst()),
                    samples.stream()
                            .map(sample ->
                                    EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json()))
                            .toList());
            assertEquals(state, json.readValue(json.writeValueAsBytes(state), state.getClass()));
        }
    }

    private static Decider<?, ?, ?> decider(GoldenSample sample) {
        return switch (sample.type().aggregate()) {
            case "owner" -> new OwnerDecider();
            case "shop" -> new ShopDecider();
            case "menu" -> new MenuDecider();
            default -> throw new IllegalArgumentException(sample.type().aggregate());
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

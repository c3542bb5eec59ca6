package io.baedal.projections.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.DomainEvent;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.favourites.FavouritesEvent;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.review.ReviewEvent;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HistoriesTest {
    static Stream<Arguments> categories() {
        return Stream.of(
                Arguments.of("customer", CustomerEvent.class),
                Arguments.of("favourites", FavouritesEvent.class),
                Arguments.of("review", ReviewEvent.class),
                Arguments.of("rating", RatingEvent.class),
                Arguments.of("campaign", CampaignEvent.class));
    }

    @ParameterizedTest
    @MethodSource("categories")
    void inventEveryKindOfEventThatThereIs(String category, Class<? extends DomainEvent> events) {
        var histories = new Histories(new Random(1));

        Set<Class<?>> invented = new HashSet<>();
        for (int revision = 0; revision < 1_000; revision++) {
            invented.add(histories.next(category, "x", revision).getClass());
        }

        assertThat(invented).containsExactlyInAnyOrder(events.getPermittedSubclasses());
    }
}

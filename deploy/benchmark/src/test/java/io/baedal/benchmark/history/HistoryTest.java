package io.baedal.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuDecider;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerDecider;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopDecider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private static final HistorySize SIZE = new HistorySize(6_000, 100);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void hasAsManyEventsAndShopsAsAskedFor(long seed) {
        var history = told(SIZE, seed);

        assertThat(history).hasSize(6_000);
        assertThat(streams(history).keySet())
                .filteredOn(stream -> stream.startsWith("shop-"))
                .hasSize(100);
        assertThat(history).extracting(Happening::id).doesNotHaveDuplicates();
    }

    @Test
    void everyShopOpensEvenInTheTightestHistory() {
        var history = told(new HistorySize(1_200, 100), 1);

        assertThat(history)
                .filteredOn(happening -> happening.event() instanceof ShopOpened)
                .hasSizeGreaterThan(98);
    }

    @Test
    void aHistoryTooShortForItsShopsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HistorySize(1_199, 100))
                .withMessageContaining("at least 1,200 events");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void streamsHaveNoGaps(long seed) {
        streams(told(SIZE, seed)).forEach((stream, happenings) -> {
            for (int i = 0; i < happenings.size(); i++) {
                assertThat(happenings.get(i).revision()).as(stream).isEqualTo(i);
            }
        });
    }

    @Test
    void theSameSeedMakesTheSameBytes() {
        assertThat(bytes(told(SIZE, 7))).isEqualTo(bytes(told(SIZE, 7)));
        assertThat(bytes(told(SIZE, 7))).doesNotContainAnyElementsOf(bytes(told(SIZE, 8)));
    }

    /// Each event, read as the store keeps it, brings its aggregate into another state: the rules never make one that
    /// changes nothing.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStoredEventIsAcceptedAndChangesSomething(long seed) {
        streams(told(SIZE, seed)).forEach((_, happenings) -> {
            Object state = initial(happenings.getFirst().event());
            for (var happening : happenings) {
                var next = evolved(state, stored(happening));
                assertThat(next).as("%s", happening).isNotEqualTo(state);
                state = next;
            }
        });
    }

    @Test
    void everythingThatCanHappenDoesButThatAnOwnerLeaves() {
        Set<Class<?>> happened = told(new HistorySize(60_000, 1_000), 1).stream()
                .map(happening -> happening.event().getClass())
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(happened).containsAll(all(ShopEvent.class)).containsAll(all(MenuEvent.class));
        assertThat(happened).doesNotContain(OwnerLeft.class).hasSize(kinds() - 1);
    }

    /// A rebuild must not find all of a document in one place.
    @Test
    void theEventsOfAStreamLieFarApart() {
        var history = told(SIZE, 1);
        var eldest = history.get(1).stream();
        var places = IntStream.range(0, history.size())
                .filter(i -> history.get(i).stream().equals(eldest))
                .toArray();

        assertThat(places[places.length - 1] - places[0]).isGreaterThan(history.size() / 2);
    }

    static List<Happening> told(HistorySize size, long seed) {
        List<Happening> all = new ArrayList<>();
        new History(size, seed).forEachRemaining(all::addAll);
        return all;
    }

    static Map<String, List<Happening>> streams(List<Happening> history) {
        return history.stream()
                .collect(Collectors.groupingBy(Happening::stream, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> bytes(List<Happening> history) {
        return history.stream()
                .map(Happening::stored)
                .map(event ->
                        event.getEventId() + new String(event.getEventData()) + new String(event.getUserMetadata()))
                .toList();
    }

    private static DomainEvent stored(Happening happening) {
        var event = happening.stored();
        int version = EventMetadata.fromJson(event.getUserMetadata()).schemaVersion();
        return EventCodec.standard().decode(event.getEventType(), version, event.getEventData());
    }

    private static Object initial(DomainEvent first) {
        return switch (first) {
            case ShopEvent _ -> new ShopDecider().initial();
            case MenuEvent _ -> new MenuDecider().initial();
            case OwnerEvent _ -> new OwnerDecider().initial();
            default -> throw new IllegalArgumentException(first + " is of no aggregate");
        };
    }

    private static Object evolved(Object state, DomainEvent event) {
        return switch (event) {
            case ShopEvent e -> new ShopDecider().evolve((Shop) state, e);
            case MenuEvent e -> new MenuDecider().evolve((Menu) state, e);
            case OwnerEvent e -> new OwnerDecider().evolve((Owner) state, e);
            default -> throw new IllegalArgumentException(event + " is of no aggregate");
        };
    }

    private static List<Class<?>> all(Class<?> events) {
        return List.of(events.getPermittedSubclasses());
    }

    private static int kinds() {
        return Stream.of(ShopEvent.class, MenuEvent.class, OwnerEvent.class)
                .mapToInt(events -> events.getPermittedSubclasses().length)
                .sum();
    }
}

package io.baedal.benchmark.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.DomainEvent;
import io.baedal.projections.Source;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Fold;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.StoredEvent;
import io.baedal.views.shopdisplay.ShopDisplayView;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Generated streams fold into shop pages to their ends.
class HistoryInTheViewTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsPoison(long seed) {
        var streams = HistoryTest.streams(HistoryTest.told(new HistorySize(6_000, 100), seed));

        var told = new ShopDisplayView()
                .sources().stream()
                        .filter(source -> Set.of("shop", "menu").contains(source.category()))
                        .toList();

        assertThat(told).hasSize(2);
        for (var source : told) {
            var folded = streams.entrySet().stream()
                    .filter(stream -> stream.getKey().startsWith(source.category() + "-"))
                    .peek(stream -> assertFolds(source, stream.getValue()))
                    .count();
            assertThat(folded).isEqualTo(100);
        }
    }

    private static <P, E extends DomainEvent> void assertFolds(Source<P, E> source, List<Happening> stream) {
        var events = stream.stream().map(HistoryInTheViewTest::stored).toList();

        var folded = Fold.fold(
                SourceStream.of(source, stream.getFirst().stream()), source.initial(), -1, events, Discards.NONE);

        assertThat(folded.poison()).isNull();
        assertThat(folded.revision()).isEqualTo(stream.size() - 1);
        assertThat(source.format().write(folded.part())).isNotEmpty();
    }

    private static StoredEvent stored(Happening happening) {
        var event = happening.stored();
        return new StoredEvent(
                happening.revision(),
                event.getEventType(),
                event.getEventData(),
                event.getUserMetadata(),
                Instant.EPOCH);
    }
}

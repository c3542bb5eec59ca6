package io.baedal.projections.operations.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.parts.Parts;
import io.kurrent.dbclient.EventData;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static Parts parts;

    @BeforeAll
    static void start() {
        parts = new Parts();
    }

    @AfterAll
    static void stop() {
        parts.close();
    }

    @Test
    void tellsTheNewestFirst() {
        try (var stores = parts.open()) {
            var journal = stores.journal("told");
            var first = JournalEntry.now(
                    Changes.PAUSED, new Operator("kim@night", "the database is moved"), Map.of("number", 2));
            var second = JournalEntry.now(
                    Changes.RESUMED, new Operator("lee@day", null), Map.of("streams", List.of("shop-1", "shop-2")));
            journal.record(first);
            journal.record(second);

            assertThat(journal.latest(10)).containsExactly(second, first);
            assertThat(journal.latest(1)).containsExactly(second);
        }
    }

    @Test
    void isEmptyBeforeAnythingWasDone() {
        try (var stores = parts.open()) {
            assertThat(stores.journal("untouched").latest(10)).isEmpty();
        }
    }

    @Test
    void tellsWhatItCanOfAnEntryThatSomebodyElseWrote() {
        try (var stores = parts.open()) {
            var strange = EventData.builderAsJson("Moved", "[1, 2]".getBytes(StandardCharsets.UTF_8))
                    .build();
            stores.ofEventStore(stores.eventStore()
                    .with(client -> Uni.createFrom()
                            .completionStage(() -> client.appendToStream("projections-strange", strange))));

            assertThat(stores.journal("strange").latest(10)).singleElement().satisfies(entry -> {
                assertThat(entry.what()).isEqualTo("Moved");
                assertThat(entry.by()).isEqualTo("unknown");
                assertThat(entry.at()).isNotNull();
            });
        }
    }
}

package io.baedal.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.UnfoldableEvent;
import io.baedal.projections.simulation.History;
import io.baedal.projections.store.StoredEvent;
import io.baedal.projections.versions.Discarded;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final String SECRET = "010-1234-5678";
    private static final SourceStream<Integer, ShopEvent> STREAM = SourceStream.of(new Counting(), "shop-1");

    @Test
    void takesEventsInTheirOrder() {
        var folded = fold(0, -1, List.of(stored(0, opened()), stored(1, opened())));

        assertThat(folded).isEqualTo(new Folded<>(2, 1, null));
    }

    @Test
    void skipsWhatThePartHoldsAlready() {
        var folded = fold(1, 0, List.of(stored(0, opened()), stored(1, opened())));

        assertThat(folded).isEqualTo(new Folded<>(2, 1, null));
    }

    @Test
    void stopsBeforeAnEventThatNobodyCanRead() {
        var folded =
                fold(0, -1, List.of(stored(0, opened()), stored(1, History.Fact.unreadable()), stored(2, opened())));

        assertThat(folded.part()).isEqualTo(1);
        assertThat(folded.revision()).isZero();
        assertThat(folded.poison().revision()).isEqualTo(1);
        assertThat(folded.poison().type()).isEqualTo("NotYetInvented");
    }

    @Test
    void stopsBeforeAnEventOfAnotherAggregate() {
        var menu = History.Fact.of(new MenuItemSoldOut("1", "i"));

        assertThat(fold(0, -1, List.of(stored(0, menu))).poison()).isNotNull();
    }

    @Test
    void stopsBeforeAnEventThatTheFoldRefusesAndRepeatsNoDataOfIt() {
        var paused = History.Fact.of(new ShopPaused("1"));
        var refused = fold(0, -1, List.of(stored(0, paused))).poison();
        var broken = fold(41, -1, List.of(stored(0, opened()))).poison();

        assertThat(refused.error()).isEqualTo("nothing to pause");
        assertThat(broken.error()).contains("IllegalStateException").doesNotContain(SECRET);
    }

    @Test
    void passesOverWhatWasDiscarded() {
        var events = List.of(
                stored(0, opened()), stored(1, History.Fact.unreadable()), stored(2, opened()), stored(3, opened()));
        var discards = Discards.of(List.of(discarded("shop-1", 1), discarded("shop-2", 2), discarded("shop-1", 3)));

        assertThat(Fold.fold(STREAM, 0, -1, events, discards)).isEqualTo(new Folded<>(2, 3, null));
    }

    private static Discarded discarded(String stream, long revision) {
        return new Discarded(stream, revision, "kim", "nobody can read it", Instant.EPOCH);
    }

    private static Folded<Integer> fold(int part, long revision, List<StoredEvent> events) {
        return Fold.fold(STREAM, part, revision, events, Discards.NONE);
    }

    private static History.Fact opened() {
        return History.Fact.of(new ShopOpened("1"));
    }

    private static StoredEvent stored(long revision, History.Fact fact) {
        return new StoredEvent(revision, fact.type(), fact.data(), fact.metadata(), Instant.EPOCH);
    }

    private static final class Counting implements Source<Integer, ShopEvent> {
        @Override
        public String category() {
            return "shop";
        }

        @Override
        public Class<ShopEvent> events() {
            return ShopEvent.class;
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, ShopEvent event) {
            if (event instanceof ShopPaused) {
                throw new UnfoldableEvent("nothing to pause");
            }
            if (count == 41) {
                throw new IllegalStateException("the number is " + SECRET);
            }
            return count + 1;
        }

        @Override
        public PartFormat<Integer> format() {
            return new JsonPart<>("count", Integer.class);
        }
    }
}

package io.baedal.projections.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.simulation.History;
import io.baedal.projections.simulation.MemoryWorld;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.versions.Discarded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedStreamsComeBackTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Settings AT_ONCE =
            new Settings(2, 4, SHORT, Duration.ZERO, 100, 1_000, SHORT, Duration.ofSeconds(5), SHORT, SHORT);

    private final MemoryWorld world = new MemoryWorld(new Diary(false));
    private final Projection broken = projection(false);
    private final Projection fixed = projection(true);

    @BeforeEach
    void aStreamWithAnEventThatTheFoldCanNotTake() {
        world.append("shop-1", History.Fact.of(new ShopOpened("1")));
        world.append("shop-1", History.Fact.of(new ShopPaused("1")));
        world.append("shop-1", History.Fact.of(new ShopOpened("1")));
        world.append("shop-2", History.Fact.of(new ShopOpened("2")));
        sweep(broken);
    }

    @Test
    void theStreamWaitsAtTheEventAndOthersGoOn() {
        assertThat(broken.parked()).extracting(ParkedStream::stream).containsExactly("shop-1");
        assertThat(broken.parked()).extracting(ParkedStream::revision).containsExactly(1L);
        assertThat(lines("1")).containsExactly("ShopOpened[shopId=1]");
        assertThat(lines("2")).containsExactly("ShopOpened[shopId=2]");
        assertThat(broken.windowIsEmpty()).isTrue();
    }

    @Test
    void laterEventsWaitToo() {
        world.append("shop-1", History.Fact.of(new ShopOpened("1")));
        broken.hint("shop-1", 3).await().indefinitely();
        sweep(broken);

        assertThat(lines("1")).hasSize(1);
        assertThat(broken.status().parked()).isEqualTo(1);
    }

    @Test
    void aBetterFoldTakesThemAllInOrder() {
        fixed.retryParked().await().indefinitely();

        assertThat(lines("1")).containsExactly("ShopOpened[shopId=1]", "ShopPaused[shopId=1]", "ShopOpened[shopId=1]");
        assertThat(world.parked()).isEmpty();
    }

    @Test
    void aDiscardedEventIsPassedOverAndTheLaterOnesFollow() {
        world.discard(new Discarded("shop-1", 1, "kim", "it was typed by hand", Instant.now()));
        broken.retry("shop-1").await().indefinitely();

        assertThat(lines("1")).containsExactly("ShopOpened[shopId=1]", "ShopOpened[shopId=1]");
        assertThat(world.parked()).isEmpty();
        assertThat(broken.status().parked()).isZero();
    }

    @Test
    void aProjectorThatHasJustStartedKnowsWhatIsDiscarded() {
        world.discard(new Discarded("shop-1", 1, "kim", "it was typed by hand", Instant.now()));
        projection(false).hint("shop-1", 2).await().indefinitely();

        assertThat(lines("1")).hasSize(2);
        assertThat(world.parked()).isEmpty();
    }

    @Test
    void triesAreCountedAndTheFirstIsRemembered() {
        var before = world.parked().getFirst();
        broken.retryParked().await().indefinitely();

        assertThat(world.parked().getFirst().attempts()).isEqualTo(before.attempts() + 1);
        assertThat(world.parked().getFirst().since()).isEqualTo(before.since());
    }

    @Test
    void whatTheViewDoesNotListenToIsNothingToIt() {
        world.append("menu-1", History.Fact.of(new MenuGroupAdded("1", "g", "name")));
        broken.hint("menu-1", 0).await().indefinitely();
        sweep(broken);

        assertThat(broken.windowIsEmpty()).isTrue();
    }

    private Projection projection(boolean takesPauses) {
        var view = new Diary(takesPauses);
        return new Projection(view, 1, world.log(), world.store(), world::discarded, AT_ONCE, Measures.NONE);
    }

    private static void sweep(Projection projection) {
        for (int i = 0; i < 3; i++) {
            projection.settle().await().indefinitely();
            projection.look().await().indefinitely();
            projection.retryParked().await().indefinitely();
        }
        projection.settle().await().indefinitely();
    }

    private List<String> lines(String id) {
        var source = new Page(true);
        return source.format().read(world.document(source, id)).lines();
    }

    private record Diary(boolean takesPauses) implements View {
        @Override
        public String name() {
            return "diary";
        }

        @Override
        public List<Source<?, ?>> sources() {
            return List.of(new Page(takesPauses));
        }
    }

    /// What happened, in order.
    public record Lines(List<String> lines) {}

    private record Page(boolean takesPauses) implements Source<Lines, ShopEvent> {
        @Override
        public String category() {
            return "shop";
        }

        @Override
        public Class<ShopEvent> events() {
            return ShopEvent.class;
        }

        @Override
        public Lines initial() {
            return new Lines(List.of());
        }

        @Override
        public Lines evolve(Lines lines, ShopEvent event) {
            if (event instanceof ShopPaused && !takesPauses) {
                throw new IllegalStateException();
            }
            return new Lines(Stream.concat(lines.lines().stream(), Stream.of(event.toString()))
                    .toList());
        }

        @Override
        public PartFormat<Lines> format() {
            return new JsonPart<>("lines", Lines.class);
        }
    }
}

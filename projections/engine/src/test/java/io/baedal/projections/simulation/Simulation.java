package io.baedal.projections.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.versions.Discarded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/// A bad day of a view, made from a seed: events come, notices are lost, doubled and shuffled, calls fail,
/// projectors die between any two of their steps, databases lose what they had, operators discard events. At every
/// moment
/// each document is the fold of a prefix of its streams; after a quiet time it is the fold of all of them.
public final class Simulation {
    private record Notice(String stream, long revision) {}

    private static final int MOST_ROUNDS_OF_REST = 5_000;

    private final View view;
    private final World world;
    private final Random random;
    private final Weather weather;
    private final int things;
    private final List<String> categories;
    private final Steps steps;
    private final Histories histories;
    private final History history = new History();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Life> lives = new ArrayList<>();
    private final String run;

    /// @param view listens to streams that [Histories] knows
    public Simulation(View view, World world, long seed) {
        this.view = view;
        this.world = world;
        random = new Random(seed);
        weather = Weather.of(random);
        things = 1 + random.nextInt(8);
        categories = view.sources().stream().map(Source::category).toList();
        steps = new Steps(random);
        histories = new Histories(random);
        run = Long.toHexString(seed) + "." + Long.toHexString(System.nanoTime());
    }

    /// Lives through the day and checks what is left.
    public void run(int rounds) {
        lives.add(new Life(view, world, steps));
        if (random.nextInt(3) == 0) {
            lives.add(new Life(view, world, steps));
        }
        for (int round = 0; round < rounds; round++) {
            something(round < rounds * 2 / 3);
            assertThatEveryDocumentIsAPrefix();
        }
        rest();
        while (steps.ghostHappens()) {
            assertThatEveryDocumentIsAPrefix();
        }
        rest();
        assertThatEverythingIsThere();
    }

    /// In the evening nothing new happens any more that would heal what went wrong before.
    private void something(boolean day) {
        var life = lives.get(random.nextInt(lives.size()));
        switch (weather.next(random)) {
            case EVENTS -> {
                if (day) {
                    happenSomewhere();
                }
            }
            case NOTICES -> tellSomeone(life);
            case LOOK -> life.look();
            case SETTLE -> life.settle();
            case DEATH -> replace(life);
            case WIPE -> wipe();
            case LOST_WRITES -> loseLastWrites();
            case LATE_CALLS -> steps.ghostHappens();
            case DISCARD -> discardAPoison();
            case CALLS -> letStepsHappen(1 + random.nextInt(8), weather.failing());
        }
    }

    private void happenSomewhere() {
        for (int i = random.nextInt(5); i >= 0; i--) {
            var id = run + "." + random.nextInt(things);
            var category = categories.get(random.nextInt(categories.size()));
            var stream = StreamNames.stream(category, id);
            var past = history.of(stream);
            boolean poison = !past.isEmpty() && random.nextInt(60) == 0;
            var fact = poison ? History.Fact.unreadable() : History.Fact.of(histories.next(category, id, past.size()));
            history.add(stream, fact);
            world.append(stream, fact);
            notices.add(new Notice(stream, history.of(stream).size() - 1L));
        }
    }

    /// Any notice, in any order, perhaps again and again, perhaps never.
    private void tellSomeone(Life life) {
        for (int i = random.nextInt(6); i >= 0 && !notices.isEmpty(); i--) {
            int which = random.nextInt(notices.size());
            var notice = random.nextInt(3) == 0 ? notices.get(which) : notices.remove(which);
            if (random.nextInt(4) != 0) {
                life.hint(notice.stream(), notice.revision());
            }
        }
    }

    /// An operator has enough of an event that nobody can read.
    private void discardAPoison() {
        var poisoned = history.streams().stream()
                .filter(stream -> history.poison(stream) >= 0)
                .toList();
        if (!poisoned.isEmpty()) {
            var stream = poisoned.get(random.nextInt(poisoned.size()));
            var event = new Discarded(stream, history.poison(stream), "operator", "nobody can read it", Instant.EPOCH);
            history.discard(stream, event.revision());
            world.discard(event);
        }
    }

    private void replace(Life life) {
        steps.die(life);
        lives.remove(life);
        lives.add(new Life(view, world, steps));
    }

    private void wipe() {
        letStepsHappen(Integer.MAX_VALUE, 0);
        steps.forgetGhosts();
        world.wipe();
    }

    private void loseLastWrites() {
        world.loseLastWrites(1 + random.nextInt(6));
        steps.breakDatabaseCalls();
    }

    private void letStepsHappen(int most, double failing) {
        for (int i = 0; i < most && steps.next(failing); i++) {
            continue;
        }
    }

    /// Nothing new happens and nothing fails any more, until the sweeper has nothing left to do.
    private void rest() {
        for (int round = 0; round < MOST_ROUNDS_OF_REST; round++) {
            letStepsHappen(Integer.MAX_VALUE, 0);
            if (lives.stream().anyMatch(Life::busy)) {
                steps.awaitSomething();
            } else if (round > 4 && everyoneIsDone()) {
                return;
            } else {
                lives.forEach(Life::retryParked);
                lives.forEach(Life::look);
                lives.forEach(Life::settle);
            }
        }
        throw new AssertionError("The projectors never came to rest");
    }

    private boolean everyoneIsDone() {
        return lives.stream()
                .allMatch(life -> life.sawHead() && life.projection().windowIsEmpty());
    }

    private void assertThatEveryDocumentIsAPrefix() {
        history.streams().forEach(this::assertThatDocumentIsAPrefix);
    }

    private void assertThatDocumentIsAPrefix(String stream) {
        var source = source(stream);
        long revision = revision(source, stream);
        assertThat(revision).isLessThanOrEqualTo(history.foldable(stream));
        assertThat(fields(source, stream)).isEqualTo(PlainFold.fields(source, history.of(stream), revision + 1));
    }

    private void assertThatEverythingIsThere() {
        assertThatEveryDocumentIsAPrefix();
        Map<String, Long> parked = new TreeMap<>();
        world.parked().stream()
                .filter(each -> each.stream().contains(run))
                .forEach(each -> parked.put(each.stream(), each.revision()));
        Map<String, Long> poison = new TreeMap<>();
        for (var stream : history.streams()) {
            assertThat(revision(source(stream), stream)).as(stream).isEqualTo(history.foldable(stream));
            if (history.poison(stream) >= 0) {
                poison.put(stream, history.poison(stream));
            }
        }
        assertThat(parked).isEqualTo(poison);
        assertThat(world.parked()).extracting(ParkedStream::error).allMatch(error -> error.contains("NotYetInvented"));
    }

    private Source<?, ?> source(String stream) {
        return view.sources().stream()
                .filter(source -> source.category().equals(StreamNames.category(stream)))
                .findFirst()
                .orElseThrow();
    }

    private BsonDocument document(Source<?, ?> source, String stream) {
        var document = world.document(source, source.documentId(StreamNames.id(stream)));
        return document == null ? new BsonDocument() : document;
    }

    private long revision(Source<?, ?> source, String stream) {
        return document(source, stream)
                .getDocument(Documents.REVISIONS, new BsonDocument())
                .getNumber(source.category(), new BsonInt64(-1))
                .longValue();
    }

    private BsonDocument fields(Source<?, ?> source, String stream) {
        var document = document(source, stream).clone();
        document.keySet().retainAll(source.format().fields());
        return document;
    }
}

package io.baedal.query.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class GatheredReadsTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    /// Answers when the test says so; every key but `none` has a document.
    private static final class Database implements KeyedSource<String> {
        private record Read(Collection<String> keys, CompletableFuture<Map<String, String>> answer) {}

        private final List<Read> reads = new ArrayList<>();

        @Override
        public CompletableFuture<Map<String, String>> read(Collection<String> keys) {
            reads.add(new Read(keys, new CompletableFuture<>()));
            return reads.getLast().answer;
        }

        void answer(int read) {
            var found = new HashMap<String, String>();
            reads.get(read).keys.stream()
                    .filter(key -> !key.equals("none"))
                    .forEach(key -> found.put(key, "document " + key));
            reads.get(read).answer.complete(found);
        }

        void fail(int read) {
            reads.get(read).answer.completeExceptionally(new IllegalStateException("away"));
        }

        Set<String> keys(int read) {
            return Set.copyOf(reads.get(read).keys);
        }
    }

    private final Database database = new Database();

    private GatheredReads<String> reads(Duration deadline) {
        return new GatheredReads<>(database, new ReadLimits(1, 3, 4, deadline));
    }

    private static <T> CompletableFuture<T> ask(CompletionStage<T> answer) {
        return answer.toCompletableFuture();
    }

    @Test
    void goOutAtOnceWhileASlotIsFree() {
        var answer = ask(reads(LONG).read("a"));
        assertThat(database.keys(0)).containsExactly("a");

        database.answer(0);

        assertThat(answer).isCompletedWithValue("document a");
    }

    @Test
    void gatherWhileNoSlotIsFree() {
        var reads = reads(LONG);
        var first = ask(reads.read("a"));
        var second = ask(reads.read("b"));
        var third = ask(reads.read("none"));
        assertThat(database.reads).hasSize(1);

        database.answer(0);
        assertThat(first).isCompleted();
        assertThat(database.keys(1)).containsExactlyInAnyOrder("b", "none");
        database.answer(1);

        assertThat(second).isCompletedWithValue("document b");
        assertThat(third).isCompletedWithValue(null);
    }

    @Test
    void areSplitAtTheMostKeysOfARead() {
        var reads = reads(LONG);
        for (var key : List.of("a", "b", "c", "d")) {
            ask(reads.read(key));
        }
        ask(reads.read(List.of("e", "f", "g", "h", "i")));
        assertThat(database.reads).hasSize(1);

        database.answer(0);
        assertThat(database.keys(1)).containsExactlyInAnyOrder("b", "c", "d");
        database.answer(1);
        assertThat(database.keys(2)).containsExactlyInAnyOrder("e", "f", "g", "h", "i");
    }

    @Test
    void areRefusedWhenTooManyWait() {
        var reads = reads(LONG);
        for (int i = 0; i < 5; i++) {
            ask(reads.read("a"));
        }

        assertThat(ask(reads.read("a")))
                .failsWithin(LONG)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(Problem.class);
    }

    @Test
    void failTogetherAndGoOn() {
        var reads = reads(LONG);
        var first = ask(reads.read("a"));
        var second = ask(reads.read("b"));

        database.fail(0);
        assertThat(first).isCompletedExceptionally();
        database.answer(1);

        assertThat(second).isCompletedWithValue("document b");
    }

    @Test
    void areGivenUpAtTheDeadline() {
        var reads = reads(Duration.ofMillis(50));
        var silent = ask(reads.read("a"));

        assertThat(silent).failsWithin(LONG);
        ask(reads.read("b"));

        assertThat(database.reads).hasSize(2);
    }
}

package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.log.WrittenLog.Seen;
import io.baedal.local.eventstore.stream.StreamHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScavengingTest {

    @TempDir
    Path folder;

    private WrittenLog log;

    @BeforeEach
    void open() {
        log = new WrittenLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whatACountHidesIsGoneFromTheLog() {
        log.append("s", 1000, 10);
        log.describe("s", "{\"$maxCount\":2}");
        List<Seen> seen = log.seen("s");

        log.scavenge();

        assertThat(log.seen("s")).isEqualTo(seen).hasSize(2);
        assertThat(log.all()).hasSize(3).containsAll(seen);
    }

    @Test
    void whatIsTruncatedIsGoneFromTheLog() {
        log.append("s", 5, 10);
        log.append("other", 5, 10);
        log.describe("s", "{\"$tb\":3}");

        log.scavenge();

        assertThat(log.seen("s")).extracting(Seen::revision).containsExactly(3L, 4L);
        assertThat(log.all()).hasSize(2 + 5 + 1);
    }

    @Test
    void whatIsTooOldIsGoneFromTheLogExceptForTheLastEvent() {
        log.append("s", 600, 10);
        log.describe("s", "{\"$maxAge\":1}");

        Awaitility.await().pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            log.scavenge();
            assertThat(log.all()).hasSize(2);
        });

        assertThat(log.seen("s")).extracting(Seen::revision).containsExactly(599L);
    }

    @Test
    void ofADeletedStreamTheLastEventIsKeptUntilItBeginsAgain() {
        log.append("s", 5, 10);
        log.delete("s");

        log.scavenge();

        assertThat(log.all()).extracting(Seen::revision).containsExactly(4L, 0L);
        log.append("s", 1, 10);
        log.scavenge();
        assertThat(log.seen("s")).extracting(Seen::revision).containsExactly(5L);
        assertThat(log.all()).extracting(Seen::revision).containsExactly(1L, 5L);
    }

    @Test
    void ofATombstonedStreamOnlyTheTombstoneIsKept() {
        log.append("s", 5, 10);
        log.describe("s", "{}");
        log.tombstone("s");

        log.scavenge();

        assertThat(log.all()).extracting(Seen::revision).containsExactly(StreamHead.TOMBSTONE);
    }

    @Test
    void whatIsScavengedStaysAwayWhenTheLimitIsLifted() {
        log.append("s", 5, 10);
        log.describe("s", "{\"$tb\":3}");
        log.scavenge();

        log.describe("s", "{}");

        assertThat(log.seen("s")).extracting(Seen::revision).containsExactly(3L, 4L);
    }

    @Test
    void aLimitThatWasLiftedMeanwhileRemovesNothing() {
        log.append("s", 5, 10);
        log.describe("s", "{\"$tb\":3}");
        StreamHead seen = log.log().head("s");
        List<Long> hidden = log.all().stream().map(Seen::position).limit(3).toList();
        log.describe("s", "{}");

        WriteOutcome outcome = log.write(new WriteRequest.Scavenge("s", seen, hidden));

        assertThat(outcome).isInstanceOf(WriteOutcome.WrongRevision.class);
        assertThat(log.seen("s")).hasSize(5);
    }

    @Test
    void aReaderThatHasBegunMissesOnlyWhatIsScavenged() {
        log.append("s", 5, 10);
        StreamHead before = log.log().head("s");
        log.describe("s", "{\"$tb\":3}");

        log.scavenge();

        assertThat(log.log().events(before, 0, 4)).hasSize(2);
        assertThat(log.log().events(before, 4, 1)).hasSize(2);
        assertThat(log.log().events(before, 0, 1)).isEmpty();
    }

    @Test
    void liveSubscriptionsAreNotShownAgainWhatIsScavenged() {
        log.append("s", 5, 10);
        log.describe("s", "{\"$maxCount\":1}");

        log.scavenge();

        assertThat(log.log().recentAfter(0, 10)).isEmpty();
        long hidden = log.all().getFirst().position() - 1;
        assertThat(log.log().recentAfter(hidden, 10))
                .hasValueSatisfying(events -> assertThat(events).hasSize(2));
    }

    @Test
    void theLogGoesOnAfterARestart() {
        log.append("s", 1000, 10);
        log.describe("s", "{\"$maxCount\":2}");
        log.scavenge();
        List<Seen> all = log.all();

        close();
        open();

        assertThat(log.all()).isEqualTo(all);
        log.append("s", 1, 10);
        assertThat(log.seen("s")).extracting(Seen::revision).containsExactly(999L, 1000L);
        assertThat(log.all().getLast().position()).isGreaterThan(all.getLast().position());
    }

    @Test
    void theDiskSpaceIsFreeAgain() {
        for (int i = 0; i < 40; i++) {
            log.append("s", 100, 2000);
        }
        long before = size();
        assertThat(before).isGreaterThan(8_000_000);
        log.describe("s", "{\"$maxCount\":1}");

        log.scavenge();

        Awaitility.await().untilAsserted(() -> assertThat(size()).isLessThan(before / 4));
    }

    @Test
    void oneScavengeRunsAtATimeAndCanBeStopped() {
        for (int i = 0; i < 200; i++) {
            log.append("s" + i, 2, 10);
            log.describe("s" + i, "{\"$maxCount\":1}");
        }
        Scavenger scavenger = log.log().scavenger();

        Scavenger.Answer first = scavenger.start();
        Scavenger.Answer second = scavenger.start();

        assertThat(first.started()).isTrue();
        assertThat(second).isEqualTo(new Scavenger.Answer(first.id(), false));
        assertThat(scavenger.stop(UUID.randomUUID())).isFalse();
        assertThat(scavenger.stop(first.id())).isTrue();
        assertThat(scavenger.running()).isEqualTo(Optional.empty());
        log.scavenge();
        assertThat(log.all()).hasSize(400);
    }

    private long size() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(sst|log)"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

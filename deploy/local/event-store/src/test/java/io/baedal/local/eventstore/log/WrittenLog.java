package io.baedal.local.eventstore.log;

import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// A log, with words for what tests do to it.
final class WrittenLog implements AutoCloseable {

    private static final ExpectedRevision ANY = new ExpectedRevision.Any();

    private final EventLog log;

    WrittenLog(Path folder) {
        this.log = EventLog.open(folder);
    }

    /// An event that a reader sees.
    record Seen(long position, long revision, UUID id) {

        private static Seen of(StoredEvent event) {
            return new Seen(event.position(), event.decoded().getStreamRevision(), event.id());
        }
    }

    EventLog log() {
        return log;
    }

    void append(String stream, int count, int size) {
        write(new WriteRequest.Append(
                stream,
                ANY,
                Stream.generate(() -> event("E", noise(size))).limit(count).toList()));
    }

    void describe(String stream, String metadata) {
        write(new WriteRequest.Append(
                "$$" + stream, ANY, List.of(event("$metadata", ByteString.copyFromUtf8(metadata)))));
    }

    void delete(String stream) {
        write(new WriteRequest.Delete(stream, ANY));
    }

    void tombstone(String stream) {
        write(new WriteRequest.Tombstone(stream, ANY));
    }

    WriteOutcome write(WriteRequest.Change change) {
        CompletableFuture<WriteOutcome> outcome = new CompletableFuture<>();
        if (!log.submit(new WriteRequest(change, () -> false, outcome::complete))) {
            throw new IllegalStateException("The log is busy");
        }
        return outcome.orTimeout(20, TimeUnit.SECONDS).join();
    }

    void scavenge() {
        log.scavenger().start();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> log.scavenger().running().isEmpty());
    }

    /// What a reader of a stream sees of it.
    List<Seen> seen(String stream) {
        StreamHead head = log.head(stream);
        if (head.tombstoned() || head.isSoftDeleted() || head.firstRevision() > head.lastRevision()) {
            return List.of();
        }
        return log.events(head, head.firstRevision(), head.lastRevision()).stream()
                .map(Seen::of)
                .toList();
    }

    /// What a reader of the whole log sees.
    List<Seen> all() {
        List<Seen> all = new ArrayList<>();
        try (LogCursor cursor = log.cursor().toFirstFrom(0)) {
            for (Optional<StoredEvent> event = cursor.forward(); event.isPresent(); event = cursor.forward()) {
                all.add(Seen.of(event.get()));
            }
        }
        return all;
    }

    private static ProposedEvent event(String type, ByteString data) {
        return new ProposedEvent(UUID.randomUUID(), type, true, data, ByteString.EMPTY);
    }

    private static ByteString noise(int size) {
        byte[] noise = new byte[size];
        ThreadLocalRandom.current().nextBytes(noise);
        return ByteString.copyFrom(noise);
    }

    @Override
    public void close() {
        log.close();
    }
}

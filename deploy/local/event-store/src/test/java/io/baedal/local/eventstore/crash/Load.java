package io.baedal.local.eventstore.crash;

import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Appends to a few streams without a pause, some single events and some several at once.
final class Load implements AutoCloseable {

    private static final int IN_FLIGHT = 32;
    private static final int STREAMS = 20;

    private final KurrentDBClient client;
    private final Journal journal;
    private final Semaphore room = new Semaphore(IN_FLIGHT);
    private final Thread thread = new Thread(this::run, "load");
    private volatile boolean ended;

    Load(String connectionString, Journal journal) {
        this.client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
        this.journal = journal;
        thread.start();
    }

    private void run() {
        while (!ended) {
            room.acquireUninterruptibly();
            append();
        }
    }

    private void append() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        List<UUID> ids =
                Stream.generate(UUID::randomUUID).limit(random.nextInt(1, 4)).toList();
        Journal.Sent sent = new Journal.Sent("crash-" + random.nextInt(STREAMS), ids);
        List<EventData> events = IntStream.range(0, ids.size())
                .mapToObj(i -> EventDataBuilder.binary(ids.get(i), "Part" + i, data(ids.get(i), random.nextInt(900)))
                        .build())
                .toList();
        journal.sent(sent);
        client.appendToStream(
                        sent.stream(), AppendToStreamOptions.get().streamState(StreamState.any()), events.iterator())
                .whenComplete((written, failure) -> {
                    room.release();
                    if (failure == null) {
                        journal.acknowledged(acknowledged(sent, written));
                    }
                });
    }

    /// Begins with the event's id in letters, by which {@link UnsyncedTail} knows it.
    private static byte[] data(UUID id, int more) {
        byte[] name = id.toString().getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(name, name.length + more);
    }

    private static Journal.Acknowledged acknowledged(Journal.Sent sent, WriteResult written) {
        return new Journal.Acknowledged(sent, written.getNextExpectedRevision().toRawLong(), written.getLogPosition());
    }

    @Override
    public void close() {
        ended = true;
        room.release(IN_FLIGHT);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.shutdown().join();
    }
}

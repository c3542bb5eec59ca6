package io.baedal.benchmark.history;

import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.load.Progress;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Writes a history through the official client, each stream in its order and with the expected revision. What is
/// there already is recognised by its ids, so a history that was cut short can be written again. (The client's append
/// to several streams at once won't do: it takes no metadata but text, and an event's metadata has a number and an
/// object in it.)
public final class HistoryWriter {
    private static final int IN_FLIGHT = 128;
    private static final long LINES = 20;
    private static final int DEADLINE_MILLIS = 30_000;

    private final KurrentDBClient client;
    private final Progress progress;
    private final Semaphore permits = new Semaphore(IN_FLIGHT);
    private final Histogram latency = new ConcurrentHistogram(60_000_000L, 3);
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    HistoryWriter(KurrentDBClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /// Into the event store at an address.
    ///
    /// @return the events per second, and the latency of an append
    public static Measured write(String connectionString, HistorySize size, long seed, Progress progress)
            throws Exception {
        var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
        try {
            return new HistoryWriter(client, progress).write(size, seed);
        } finally {
            client.shutdown().join();
        }
    }

    Measured write(HistorySize size, long seed) throws Exception {
        var history = new History(size, seed);
        long begin = System.nanoTime();
        long line = Math.max(1, size.events() / LINES);
        long written = 0;
        var round = new Round();
        while (history.hasNext()) {
            for (var happening : history.next()) {
                if (round.isFull() || !round.add(happening)) {
                    send(round);
                    if ((written + round.events()) / line > written / line) {
                        tell(written + round.events(), size, begin);
                    }
                    written += round.events();
                    round = new Round();
                    round.add(happening);
                }
            }
        }
        send(round);
        await();
        return new Measured(size.events(), 0, System.nanoTime() - begin, latency);
    }

    private void tell(long written, HistorySize size, long begin) {
        progress.says("%,d of %,d events, %,.0f/s"
                .formatted(written, size.events(), written * 1e9 / (System.nanoTime() - begin)));
    }

    /// Two rounds may have events of the same stream: one is begun when the other is done.
    private void send(Round round) throws Exception {
        await();
        List<CompletableFuture<?>> appends = new ArrayList<>();
        for (var append : round.appends()) {
            permits.acquire();
            appends.add(append(append));
        }
        underWay = CompletableFuture.allOf(appends.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> append(Round.Append append) {
        var expected = append.first() == 0 ? StreamState.noStream() : StreamState.streamRevision(append.first() - 1);
        var options = AppendToStreamOptions.get().streamState(expected).deadline(DEADLINE_MILLIS);
        long begin = System.nanoTime();
        return client.appendToStream(append.stream(), options, append.events().iterator())
                .whenComplete((_, _) -> {
                    permits.release();
                    latency.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
                });
    }

    private void await() throws Exception {
        try {
            underWay.get(2L * DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof WrongExpectedVersionException other) {
                throw new IllegalStateException(
                        other.getStreamName() + " is there already and went on otherwise. Choose another --seed.",
                        failed);
            }
            throw failed;
        }
    }
}

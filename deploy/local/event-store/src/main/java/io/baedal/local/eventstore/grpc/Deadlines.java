package io.baedal.local.eventstore.grpc;

import com.google.protobuf.Timestamp;
import io.baedal.local.eventstore.feed.Refusals;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Ends what takes longer than its client wants to wait. One thread for all. Thread-safe.
final class Deadlines implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("event-store-deadlines").daemon().factory());

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    Future<?> in(long millis, Runnable end) {
        return timer.schedule(end, millis, TimeUnit.MILLISECONDS);
    }

    /// How long a batched append may take from now on; zero if it is too late already.
    ///
    /// @throws io.grpc.StatusRuntimeException if the deadline is no time
    static long millis(BatchAppendReq.Options options) {
        try {
            Duration wanted = wanted(options);
            if (wanted.isNegative()) {
                return 0;
            }
            return wanted.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : wanted.toMillis();
        } catch (ArithmeticException | DateTimeException e) {
            throw Refusals.invalid("The deadline is out of range");
        }
    }

    private static Duration wanted(BatchAppendReq.Options options) {
        return switch (options.getDeadlineOptionCase()) {
            case DEADLINE ->
                Duration.ofSeconds(
                        options.getDeadline().getSeconds(),
                        options.getDeadline().getNanos());
            case DEADLINE_21_10_0 -> {
                Timestamp at = options.getDeadline21100();
                yield Duration.between(Instant.now(), Instant.ofEpochSecond(at.getSeconds(), at.getNanos()));
            }
            case DEADLINEOPTION_NOT_SET -> LONGEST;
        };
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

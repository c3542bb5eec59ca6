package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.ExpectedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The writes that wait for their turn, bounded by number and by size. Thread-safe.
final class WriteQueue {

    private static final int MOST = 8192;
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_TOGETHER = 512;
    private static final long MOST_BYTES_TOGETHER = 4L << 20;
    private static final WriteRequest END =
            new WriteRequest(new WriteRequest.Append("", new ExpectedRevision.Any(), List.of()), () -> true, _ -> {});

    private final BlockingQueue<WriteRequest> requests = new ArrayBlockingQueue<>(MOST);
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean closed;
    private boolean ended;

    /// @return whether there was room for it
    boolean offer(WriteRequest request) {
        if (closed || bytes.get() > MOST_BYTES) {
            return false;
        }
        bytes.addAndGet(request.change().bytes());
        boolean queued = requests.offer(request);
        if (!queued) {
            bytes.addAndGet(-request.change().bytes());
        }
        return queued;
    }

    int size() {
        return requests.size();
    }

    long bytes() {
        return bytes.get();
    }

    /// For one thread: waits for a write, then takes as many as are to be written together.
    ///
    /// @return empty once the queue is closed and all that was queued before is taken
    List<WriteRequest> take() throws InterruptedException {
        List<WriteRequest> taken = new ArrayList<>();
        long takenBytes = 0;
        for (WriteRequest next = ended ? null : requests.take(); next != null; next = requests.poll()) {
            if (next == END) {
                ended = true;
                return taken;
            }
            taken.add(next);
            takenBytes += next.change().bytes();
            bytes.addAndGet(-next.change().bytes());
            if (taken.size() == MOST_TOGETHER || takenBytes >= MOST_BYTES_TOGETHER) {
                return taken;
            }
        }
        return taken;
    }

    /// Takes no more. Those who wait are still served.
    void close() throws InterruptedException {
        closed = true;
        requests.put(END);
    }

    /// What came in while the queue was closing.
    List<WriteRequest> late() {
        List<WriteRequest> late = new ArrayList<>();
        requests.drainTo(late);
        late.remove(END);
        return late;
    }
}

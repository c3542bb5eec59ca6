package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rocksdb.RocksDBException;

/// The one thread that writes: takes what has queued, writes it as one batch with one sync, then answers all.
///
/// A batch that fails leaves the log read-only until the node is started again: what it held may be on disk or not, and
/// no guess is made about which.
final class GroupCommit implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(GroupCommit.class.getName());

    private final WriteQueue queue = new WriteQueue();
    private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
    private final Storage storage;
    private final RecentHeads heads;
    private final RecentEvents recent;
    private final RecentIds ids;
    private final Thread thread = new Thread(this::run, "event-store-writer");
    private final WriteRate rate = new WriteRate(System::nanoTime);
    private volatile Storage.Next next;
    private volatile String failure;

    GroupCommit(Storage storage, RecentHeads heads, RecentEvents recent, RecentIds ids) {
        this.storage = storage;
        this.heads = heads;
        this.recent = recent;
        this.ids = ids;
        this.next = storage.next();
        thread.start();
    }

    boolean submit(WriteRequest request) {
        return queue.offer(request);
    }

    void onCommit(CommitListener listener) {
        listeners.add(listener);
    }

    LogFigures figures() {
        return new LogFigures(
                storage.eventEstimate(),
                next.stream() - 1,
                recent.lastPosition(),
                rate.perSecond(),
                queue.size(),
                queue.bytes(),
                storage.diskBytes(),
                Optional.ofNullable(failure));
    }

    private void run() {
        try {
            for (List<WriteRequest> taken = queue.take(); !taken.isEmpty(); taken = queue.take()) {
                commitOrFail(taken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commitOrFail(List<WriteRequest> requests) {
        try {
            commit(requests);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The log is read-only until the node is started again", e);
            failure = "The event store cannot write: " + e;
            fail(requests, failure);
        }
    }

    private void commit(List<WriteRequest> requests) {
        if (failure != null) {
            fail(requests, failure);
            return;
        }
        Batch batch = new Batch(next, this::committedHead);
        Writing writing = new Writing(storage, ids, batch);
        List<Runnable> answers = new ArrayList<>(requests.size());
        try {
            for (WriteRequest request : requests) {
                if (!request.abandoned().getAsBoolean()) {
                    WriteOutcome outcome = writing.write(request.change());
                    answers.add(() -> request.answer().accept(outcome));
                }
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Writes were refused", e);
            fail(requests, "The event store cannot write: " + e.getMessage());
            return;
        }
        if (batch.isEmpty() || toDisk(batch)) {
            batch.remember(ids);
            rate.add(answers.size());
            answers.forEach(GroupCommit::run);
            announce(batch);
        } else {
            fail(requests, failure);
        }
    }

    private static void fail(List<WriteRequest> requests, String reason) {
        WriteOutcome failed = new WriteOutcome.Failed(reason);
        requests.forEach(request -> run(() -> request.answer().accept(failed)));
    }

    private boolean toDisk(Batch batch) {
        try {
            storage.write(batch);
        } catch (RocksDBException e) {
            LOG.log(System.Logger.Level.ERROR, "The log is read-only until the node is started again", e);
            failure = "The event store cannot write: " + e.getMessage();
            return false;
        }
        next = batch.next();
        heads.put(batch.heads());
        recent.add(batch.appended().stream().map(Batch.Appended::event).toList());
        batch.removed().forEach(removed -> recent.forgetUpTo(removed.positions().getLast()));
        return true;
    }

    private void announce(Batch batch) {
        for (CommitListener listener : listeners) {
            listener.committed(batch.heads().keySet());
        }
    }

    private StreamHead committedHead(String stream) {
        StreamHead known = heads.get(stream);
        return known != null ? known : storage.head(stream);
    }

    private static void run(Runnable answer) {
        try {
            answer.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "A client left before its answer", e);
        }
    }

    /// Ends when all that was queued is written.
    @Override
    public void close() {
        try {
            queue.close();
            thread.join();
            fail(queue.late(), "The event store is shutting down");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

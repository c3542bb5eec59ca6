package io.baedal.local.eventstore.groups;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.persistent.Delivery;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.Keeper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/// What a group remembers on disk: a checkpoint, and links to the events that it has put aside.
final class GroupStreams implements Keeper {

    private static final System.Logger LOG = System.getLogger(GroupStreams.class.getName());

    private final EventLog log;
    private final GroupId id;
    private final Executor readers;
    private final LongConsumer parked;
    private final AtomicBoolean checkpointing = new AtomicBoolean();
    private final AtomicBoolean forgetting = new AtomicBoolean();

    /// @param readers where the outcome of parking is told
    /// @param parked hears the orders of events that have been put aside
    GroupStreams(EventLog log, GroupId id, Executor readers, LongConsumer parked) {
        this.log = log;
        this.id = id;
        this.readers = readers;
        this.parked = parked;
    }

    static SystemStream checkpoints(EventLog log, GroupId id) {
        return new SystemStream(log, id.checkpointStream());
    }

    static SystemStream parked(EventLog log, GroupId id) {
        return new SystemStream(log, id.parkedStream());
    }

    /// The revision or position of the last event that a group can see at the moment.
    static long endOfSource(EventLog log, GroupId id) {
        return id.isToAll() ? log.lastPosition() : log.head(id.stream()).lastRevision();
    }

    /// Up to where all events are done; empty if that was never written down. Reads from the disk.
    OptionalLong checkpoint() {
        return checkpoints(log, id)
                .last()
                .map(event -> event.decoded().getData().toStringUtf8())
                .map(text -> OptionalLong.of(PositionText.parse(text.replace("\"", ""))))
                .orElse(OptionalLong.empty());
    }

    @Override
    public boolean park(Delivery delivery, String reason) {
        byte[] metadata = JsonNodeFactory.instance
                .objectNode()
                .put("added", Instant.now().toString())
                .put("reason", reason)
                .put("subscriptionEventNumber", delivery.event().position())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        WriteRequest.Append append =
                SystemAppends.parked(id.parkedStream(), delivery.event().target(), metadata);
        return submit(append, () -> tell(delivery.order()), () -> {});
    }

    private void tell(long order) {
        try {
            readers.execute(() -> parked.accept(order));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The node is closing");
        }
    }

    @Override
    public boolean checkpoint(long position) {
        return once(checkpointing, SystemAppends.checkpoint(id.checkpointStream(), PositionText.of(id, position)));
    }

    @Override
    public boolean forgetParked(long before) {
        return once(forgetting, SystemAppends.truncated(id.parkedStream(), before));
    }

    private boolean once(AtomicBoolean running, WriteRequest.Append append) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        boolean begun = submit(append, () -> running.set(false), () -> running.set(false));
        if (!begun) {
            running.set(false);
        }
        return begun;
    }

    private boolean submit(WriteRequest.Append append, Runnable written, Runnable failed) {
        return log.submit(new WriteRequest(append, () -> false, outcome -> {
            if (outcome instanceof WriteOutcome.Written) {
                written.run();
            } else {
                LOG.log(System.Logger.Level.ERROR, "Group " + id + " cannot write: " + outcome);
                failed.run();
            }
        }));
    }
}

package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Goes once through all streams and has the writer remove what is hidden for good, a little at a time.
///
/// Each removal is one write with the stream's new state, so a pass that ends early has done a part of the work,
/// and the next one does the rest.
final class ScavengePass {

    private static final int STREAMS = 1000;

    private final Storage storage;
    private final GroupCommit commits;
    private final Pace pace;
    private final HiddenEvents hidden;
    private long removed;
    private long firstPosition = Long.MAX_VALUE;
    private long lastPosition;

    /// Asked before each step.
    interface Pace {

        /// Waits a little, so that others have the disk and the processor.
        ///
        /// @return whether to go on
        boolean next() throws InterruptedException;
    }

    ScavengePass(Storage storage, GroupCommit commits, Pace pace) {
        this.storage = storage;
        this.commits = commits;
        this.pace = pace;
        this.hidden = new HiddenEvents(storage.revisions(), Instant.now());
    }

    /// @return whether it came to the last stream
    boolean run() throws InterruptedException {
        String last = "";
        while (pace.next()) {
            List<Storage.NamedHead> page = storage.headsAfter(last, STREAMS);
            if (page.isEmpty()) {
                return true;
            }
            for (Storage.NamedHead next : page) {
                if (!scavenge(next.stream(), next.head())) {
                    return false;
                }
            }
            last = page.getLast().stream();
        }
        return false;
    }

    /// @return whether to go on
    private boolean scavenge(String stream, StreamHead head) throws InterruptedException {
        StreamHead seen = head;
        for (List<Long> positions = hidden.of(seen); !positions.isEmpty(); positions = hidden.of(seen)) {
            switch (write(new WriteRequest.Scavenge(stream, seen, positions))) {
                case WriteOutcome.Written _ -> count(positions);
                case WriteOutcome.Failed _ -> {
                    return false;
                }
                default -> {
                    return true;
                }
            }
            if (!pace.next()) {
                return false;
            }
            seen = seen.keptFrom(seen.firstKept() + positions.size());
        }
        return true;
    }

    private WriteOutcome write(WriteRequest.Scavenge change) throws InterruptedException {
        CompletableFuture<WriteOutcome> outcome = new CompletableFuture<>();
        WriteRequest request = new WriteRequest(change, () -> false, outcome::complete);
        while (!commits.submit(request)) {
            if (!pace.next()) {
                return new WriteOutcome.Failed("The scavenge was stopped");
            }
        }
        return outcome.join();
    }

    private void count(List<Long> positions) {
        removed += positions.size();
        firstPosition = Math.min(firstPosition, positions.getFirst());
        lastPosition = Math.max(lastPosition, positions.getLast());
    }

    /// How many events it removed.
    long removed() {
        return removed;
    }

    /// The lowest position of a removed event.
    long firstPosition() {
        return firstPosition;
    }

    /// The highest position of a removed event.
    long lastPosition() {
        return lastPosition;
    }
}

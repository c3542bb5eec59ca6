package io.baedal.projections.operations.bulk;

import io.baedal.projections.mongo.MongoBuild.Checkpoint;
import io.baedal.projections.operations.history.Course;
import io.baedal.projections.operations.history.LogSink;
import io.baedal.projections.operations.history.LoggedEvent;
import io.baedal.projections.operations.history.Throttle;
import io.baedal.projections.store.LogPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Hands events to the partitions, in batches, and draws a line across them now and then. Used by one thread at a time.
final class Router implements LogSink {
    private static final int BATCH_EVENTS = 256;
    private static final int BATCH_BYTES = 256_000;
    private static final long NEWS_EVERY = Duration.ofMillis(200).toNanos();

    private final Layout layout;
    private final List<Partition> partitions;
    private final Course course;
    private final Throttle throttle;
    private final Consumer<Checkpoint> move;
    private final LongConsumer progress;
    private final long checkpointEvery;
    private final List<List<RoutedEvent>> open = new ArrayList<>();
    private final int[] bytes;
    private LogPosition position;
    private volatile long events;
    private Barrier line;
    private long lineDrawn = System.nanoTime();
    private long lastNews = System.nanoTime();

    /// @param from where the events go on
    /// @param move stores a checkpoint
    /// @param progress is told how many events were handed out, since the very first
    Router(
            Layout layout,
            List<Partition> partitions,
            Course course,
            BulkSettings settings,
            Checkpoint from,
            Consumer<Checkpoint> move,
            LongConsumer progress) {
        this.layout = layout;
        this.partitions = partitions;
        this.course = course;
        this.move = move;
        this.progress = progress;
        throttle = new Throttle(settings.throttle());
        checkpointEvery = settings.checkpointEvery().toNanos();
        position = from.position();
        events = from.events();
        bytes = new int[partitions.size()];
        partitions.forEach(_ -> open.add(new ArrayList<>(BATCH_EVENTS)));
    }

    /// The next event of the log. Waits while the partitions have too much to do.
    @Override
    public void accept(LoggedEvent event) {
        passed(event.position());
        var place = layout.place(event.stream());
        if (place == null) {
            return;
        }
        throttle.take(1);
        events++;
        var document = layout.document(place, event.stream());
        var routed = new RoutedEvent(event.stream(), event.event(), document, place.part());
        add(document.partition(partitions.size()), routed);
    }

    @Override
    public void passed(LogPosition reached) {
        position = reached;
    }

    private void add(int partition, RoutedEvent event) {
        var batch = open.get(partition);
        batch.add(event);
        bytes[partition] += event.bytes();
        if (batch.size() == BATCH_EVENTS || bytes[partition] > BATCH_BYTES) {
            handOver(partition);
            tellNews();
            drawLineIfDue();
        }
    }

    private void handOver(int partition) {
        if (!open.get(partition).isEmpty()) {
            partitions.get(partition).give(new Work.Batch(open.set(partition, new ArrayList<>(BATCH_EVENTS))));
            bytes[partition] = 0;
        }
    }

    private void tellNews() {
        course.check();
        if (System.nanoTime() - lastNews > NEWS_EVERY) {
            lastNews = System.nanoTime();
            progress.accept(events);
        }
    }

    private void drawLineIfDue() {
        boolean busy = line != null && !line.passed().isDone();
        if (!busy && System.nanoTime() - lineDrawn > checkpointEvery) {
            drawLine();
        }
    }

    /// Lets everything be written that was handed in so far.
    Barrier drawLine() {
        for (int partition = 0; partition < partitions.size(); partition++) {
            handOver(partition);
        }
        line = new Barrier(new Checkpoint(position, events), partitions.size(), move);
        partitions.forEach(partition -> partition.give(line));
        lineDrawn = System.nanoTime();
        return line;
    }

    /// Everything up to here was handed in; null for nothing yet.
    LogPosition position() {
        return position;
    }

    /// How many events were handed in, since the very first.
    long events() {
        return events;
    }
}

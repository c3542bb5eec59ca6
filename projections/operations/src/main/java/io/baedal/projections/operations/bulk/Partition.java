package io.baedal.projections.operations.bulk;

import io.baedal.projections.fold.Discards;
import io.baedal.projections.operations.history.Course;
import io.baedal.projections.store.Weight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Folds the events of some documents, on a thread of its own.
final class Partition implements Runnable {
    private static final int MOST_WAITING = 8;
    private static final double GROWTH_PER_BYTE = 1.5;

    private final BlockingQueue<Work> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Layout layout;
    private final Target target;
    private final Discards discards;
    private final Course course;
    private final Workbench bench;
    private final Poisoned poisoned;
    private final Writing writing;
    private final boolean fresh;

    /// @param fresh whether the version was empty when the rebuild began, so that a document whose first event comes
    /// can't be there
    Partition(
            Layout layout,
            Target target,
            Discards discards,
            Course course,
            Workbench bench,
            Poisoned poisoned,
            boolean fresh) {
        this.layout = layout;
        this.target = target;
        this.discards = discards;
        this.course = course;
        this.bench = bench;
        this.poisoned = poisoned;
        this.fresh = fresh;
        writing = new Writing(layout, target, bench, poisoned);
    }

    /// Hands work in; waits while there is too much already.
    void give(Work work) {
        try {
            while (!waiting.offer(work, 100, TimeUnit.MILLISECONDS)) {
                course.check();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was interrupted", interrupted);
        }
    }

    @Override
    public void run() {
        try {
            while (step(waiting.take())) {
                course.check();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Throwable problem) {
            course.fail(problem);
        }
    }

    private boolean step(Work work) {
        switch (work) {
            case Work.Batch batch -> fold(batch.events());
            case Barrier barrier -> {
                writing.write(bench.all());
                barrier.arrive();
            }
            case Work.End _ -> {
                return false;
            }
        }
        return true;
    }

    private void fold(List<RoutedEvent> events) {
        open(events);
        events.forEach(this::take);
        bench.shrink(writing::write);
    }

    private void take(RoutedEvent event) {
        if (poisoned.stopped(event.stream(), event.event().revision())) {
            return;
        }
        var document = bench.get(event.document());
        var poison = document.part(event.part()).take(event, discards);
        if (poison == null) {
            bench.grow(document, (long) (GROWTH_PER_BYTE * event.event().data().length));
        } else {
            poisoned.stop(event.stream(), poison);
        }
    }

    /// Brings the documents of all events into memory, those that the database may hold with what it does.
    private void open(List<RoutedEvent> events) {
        Map<Integer, Set<String>> wanted = new HashMap<>();
        for (var event : events) {
            var document = bench.get(event.document());
            if (document == null) {
                document = new OpenDocument(
                        event.document(), layout.sources(event.document().collection()));
                bench.add(document);
            }
            boolean first = fresh && event.event().revision() == 0;
            if (!first && document.mayHoldMoreOf(event.part())) {
                wanted.computeIfAbsent(event.document().collection(), _ -> new HashSet<>())
                        .add(event.document().id());
            }
        }
        wanted.forEach(this::load);
    }

    private void load(int collection, Set<String> ids) {
        for (var content : target.load(layout.collection(collection), ids)) {
            var id = content.getString("_id").getValue();
            var document = bench.get(new DocumentKey(collection, id));
            document.found(content);
            bench.grow(document, 2 * Weight.of(content));
            ids.remove(id);
        }
        ids.forEach(id -> bench.get(new DocumentKey(collection, id)).found(null));
    }
}

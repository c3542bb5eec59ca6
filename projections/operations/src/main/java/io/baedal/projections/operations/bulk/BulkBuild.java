package io.baedal.projections.operations.bulk;

import io.baedal.projections.View;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.mongo.MongoBuild;
import io.baedal.projections.mongo.MongoBuild.Checkpoint;
import io.baedal.projections.mongo.MongoBulk;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.history.Course;
import io.baedal.projections.store.ViewStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills a version with everything up to the head of the log. Killed at any point, it can be run again and goes on from
/// its last checkpoint: what was written after that is found in the documents. Used once.
public final class BulkBuild {
    private static final Logger LOG = LoggerFactory.getLogger(BulkBuild.class);
    private static final Duration END_OF_THREADS = Duration.ofSeconds(10);

    private final Stores stores;
    private final View view;
    private final String token;
    private final BulkSettings settings;
    private final LongConsumer progress;
    private final Course course;
    private final Insistence insistence;
    private final ViewStore store;
    private final MongoBuild build;
    private final MongoBulk bulk;
    private final AtomicInteger parked = new AtomicInteger();

    /// @param number the version, which is being built by who has this token
    /// @param fence throws when somebody else has taken over
    /// @param progress is told now and then how many events were read, since the very first
    public BulkBuild(
            Stores stores,
            View view,
            int number,
            String token,
            BulkSettings settings,
            Runnable fence,
            LongConsumer progress) {
        this.stores = stores;
        this.view = view;
        this.token = token;
        this.settings = settings;
        this.progress = progress;
        course = new Course(fence);
        insistence = new Insistence(settings.patience(), course);
        store = stores.version(view, number);
        var timeLimit = stores.timeLimit().multipliedBy(4);
        build = MongoBuild.of(stores.mongo(), view, number, timeLimit);
        bulk = MongoBulk.of(stores.mongo(), view, number, timeLimit);
    }

    /// Reads, folds and writes until all is there.
    public Filled run() {
        boolean fresh = insistence.on(() -> !stores.ofViews(build.begun()));
        var from = insistence.on(() -> stores.ofViews(build.take(token))).orElse(new Checkpoint(null, 0));
        insistence.on(() -> stores.ofViews(store.prepare()));
        var partitions = partitions(fresh);
        var router = new Router(new Layout(view), partitions, course, settings, from, this::move, progress);
        var threads = start(partitions);
        try {
            new LogFeed(stores, new Sources(view).categories(), router, course, settings.patience()).read();
            await(router.drawLine());
            partitions.forEach(partition -> partition.give(new Work.End()));
        } finally {
            end(threads);
        }
        progress.accept(router.events());
        return new Filled(router.position(), router.events(), parked.get());
    }

    private List<Partition> partitions(boolean fresh) {
        var known = insistence.on(() -> stores.ofViews(store.parked().list(Poisoned.MOST)));
        var discards = Discards.of(
                insistence.on(() -> stores.ofViews(stores.control(view.name()).discarded())));
        var layout = new Layout(view);
        var target = new Target(stores, bulk, store, insistence);
        parked.set(known.size());
        List<Partition> partitions = new ArrayList<>();
        for (int number = 0; number < settings.partitions(); number++) {
            var bench = new Workbench(settings.memoryBytes() / settings.partitions());
            var poisoned = new Poisoned(known, parked);
            partitions.add(new Partition(layout, target, discards, course, bench, poisoned, fresh));
        }
        return partitions;
    }

    private List<Thread> start(List<Partition> partitions) {
        List<Thread> threads = new ArrayList<>();
        for (var partition : partitions) {
            threads.add(Thread.ofPlatform()
                    .name("rebuild-" + threads.size())
                    .daemon()
                    .start(partition));
        }
        return threads;
    }

    private void move(Checkpoint checkpoint) {
        if (checkpoint.position() == null) {
            return;
        }
        if (!insistence.on(() -> stores.ofViews(build.move(token, checkpoint)))) {
            throw new OperationRefused("Another rebuild of " + view.name() + " has taken over");
        }
    }

    private void await(Barrier line) {
        while (true) {
            try {
                line.passed().get(100, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException _) {
                course.check();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The rebuild was interrupted", interrupted);
            }
        }
    }

    /// Threads that have nothing more to do have ended by themselves.
    private static void end(List<Thread> threads) {
        threads.forEach(thread -> {
            try {
                if (!thread.join(Duration.ofMillis(200))) {
                    thread.interrupt();
                    if (!thread.join(END_OF_THREADS)) {
                        LOG.warn("{} still writes; what it writes is right, only late", thread.getName());
                    }
                }
            } catch (InterruptedException interrupted) {
                thread.interrupt();
                Thread.currentThread().interrupt();
            }
        });
    }
}

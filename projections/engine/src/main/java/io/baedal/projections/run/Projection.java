package io.baedal.projections.run;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.Discarded;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Keeps one version of a view's documents at the head of its streams. Notices are hints that make it quick;
/// [#look()] and [#settle()], run again and again, make it certain. Thread-safe; nothing blocks.
public final class Projection {
    private final View view;
    private final int number;
    private final Settings settings;
    private final Sources sources;
    private final ViewStore store;
    private final AppliedRevisions applied = new AppliedRevisions();
    private final SweepWindow window = new SweepWindow();
    private final Trouble trouble;
    private final Measures measures;
    private final Patience patience;
    private final Parking parking;
    private final Bringing bringing;
    private final Outlook outlook;
    private final Sweeper sweeper;
    private volatile boolean closed;

    /// @param view the fold
    /// @param number the version of the documents
    /// @param discarded reads which events the view shall do without, as
    /// [io.baedal.projections.versions.ViewControl#discarded()] does
    /// @throws IllegalArgumentException when the view contradicts itself
    public Projection(
            View view,
            int number,
            EventLog log,
            ViewStore store,
            Supplier<Uni<List<Discarded>>> discarded,
            Settings settings,
            Measures measures) {
        this.view = view;
        this.number = number;
        this.settings = settings;
        this.store = store;
        this.measures = measures;
        sources = new Sources(view);
        var name = view.name() + " version " + number;
        trouble = new Trouble(name);
        patience = new Patience(settings, trouble, measures);
        parking = new Parking(name, store.parked(), discarded, measures);
        bringing = new Bringing(log, store, parking, applied, patience, measures, settings);
        outlook = new Outlook(log, sources.categories(), window, settings.sweepWindow(), System::nanoTime);
        sweeper = new Sweeper(sources, store, window, bringing, parking, applied, measures, settings);
    }

    /// The version of the documents.
    public int number() {
        return number;
    }

    /// What they are folded by.
    public View view() {
        return view;
    }

    /// Creates what the view's database lacks. Waits for a database that is away.
    public Uni<Void> prepare() {
        return patience.insist("preparing its database", store::prepare);
    }

    /// "This stream is at this revision": completes when the document holds it, when its stream is parked, or
    /// when there is nothing to do. Waits for stores that are away; fails only when the projection is closed.
    public Uni<Void> hint(String stream, long revision) {
        var known = sources.stream(stream);
        if (known.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (applied.of(stream) >= revision || parking.holds(stream, revision)) {
            measures.skipped();
            return Uni.createFrom().voidItem();
        }
        return bringing.bring(known.get(), revision).replaceWithVoid();
    }

    /// Looks at the log of all streams once. True when its end was reached. Fails when the store does.
    public Uni<Boolean> look() {
        return sweeper.knowsWhereToLook()
                ? patience.once("reading the log", outlook::look)
                : Uni.createFrom().item(false);
    }

    /// Repairs what notices didn't bring, once. Fails when a store does. Not to be called again before it has ended.
    public Uni<Void> settle() {
        return patience.once("settling", sweeper::settle);
    }

    /// Tries all parked streams again, in the order of their events; waits for stores that are away.
    public Uni<Void> retryParked() {
        return patience.once("retrying", parking::refresh)
                .chain(() -> Multi.createFrom()
                        .iterable(parking.all())
                        .onItem()
                        .transformToUniAndMerge(parked -> again(parked.stream()))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /// Tries a stream again, parked or not, with what is discarded by now; waits for stores that are away.
    ///
    /// @throws IllegalArgumentException when the view doesn't listen to such a stream
    public Uni<Void> retry(String stream) {
        known(stream);
        return patience.insist("retrying", parking::refresh).chain(() -> again(stream));
    }

    private Uni<Void> again(String stream) {
        return bringing.bring(known(stream), Long.MAX_VALUE).replaceWithVoid();
    }

    private SourceStream<?, ?> known(String stream) {
        return sources.stream(stream)
                .orElseThrow(() -> new IllegalArgumentException(view.name() + " doesn't listen to " + stream));
    }

    /// The parked streams, as of the last sweep.
    public Collection<ParkedStream> parked() {
        return parking.all();
    }

    /// How it is doing.
    public ProjectionStatus status() {
        return new ProjectionReport(view, number, settings, sweeper, outlook, window, parking, applied, trouble)
                .now(closed);
    }

    /// Whether nothing that was seen in the log waits to be found in the documents.
    public boolean windowIsEmpty() {
        return window.size() == 0;
    }

    /// Ends all waiting for stores. What reads or writes now still ends; nothing follows it.
    public void close() {
        closed = true;
        patience.close();
    }
}

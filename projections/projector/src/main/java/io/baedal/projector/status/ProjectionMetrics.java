package io.baedal.projector.status;

import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToDoubleFunction;

/// The metrics of one version of a view, all tagged with both, from its start here to its end.
public final class ProjectionMetrics implements Measures, AutoCloseable {
    private final MeterRegistry meters;
    private final Tags tags;
    private final List<Meter> shown = new CopyOnWriteArrayList<>();
    private final Counter events;
    private final Counter skipped;
    private final Counter conflicts;
    private final Counter repaired;
    private final Counter parked;
    private final Counter failures;
    private final Timer age;

    public ProjectionMetrics(MeterRegistry meters, String view, int version) {
        this.meters = meters;
        tags = Tags.of("view", view, "version", Integer.toString(version));
        events = counter("events", "Events folded into documents");
        skipped = counter("notices.skipped", "Notices that told nothing new");
        conflicts = counter("conflicts", "Writes that met somebody else's");
        repaired = counter("repaired", "Streams whose notice got lost");
        parked = counter("parks", "Streams that were parked");
        failures = counter("failures", "Answers that a store failed to give");
        age = shown(Timer.builder("baedal.projection.age")
                .description("The age of an event when its document was written")
                .publishPercentiles(0.5, 0.99)
                .tags(tags)
                .register(meters));
    }

    private Counter counter(String name, String description) {
        return shown(Counter.builder("baedal.projection." + name)
                .description(description)
                .tags(tags)
                .register(meters));
    }

    /// Shows how the projection is doing.
    public void watch(Projection projection) {
        gauge(projection, "lag.events", "Events that the documents don't hold yet", ProjectionStatus::lagEvents);
        gauge(projection, "lag.seconds", "The age of the oldest of them", ProjectionStatus::lagSeconds);
        gauge(projection, "parked", "Streams that wait because of a poison event", ProjectionStatus::parked);
    }

    private void gauge(
            Projection projection, String name, String description, ToDoubleFunction<ProjectionStatus> value) {
        shown(Gauge.builder("baedal.projection." + name, projection, each -> value.applyAsDouble(each.status()))
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(meters));
    }

    private <M extends Meter> M shown(M meter) {
        shown.add(meter);
        return meter;
    }

    /// How many events were folded into documents.
    public long events() {
        return (long) events.count();
    }

    /// Shows nothing of this version any more.
    @Override
    public void close() {
        shown.forEach(meters::remove);
        shown.clear();
    }

    @Override
    public void written(int count, Duration eventAge) {
        events.increment(count);
        age.record(eventAge.isNegative() ? Duration.ZERO : eventAge);
    }

    @Override
    public void skipped() {
        skipped.increment();
    }

    @Override
    public void conflict() {
        conflicts.increment();
    }

    @Override
    public void repaired() {
        repaired.increment();
    }

    @Override
    public void parked() {
        parked.increment();
    }

    @Override
    public void failed() {
        failures.increment();
    }
}

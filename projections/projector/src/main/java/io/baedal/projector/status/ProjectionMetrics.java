package io.baedal.projector.status;

import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/// The metrics of one view, all tagged with its name.
public final class ProjectionMetrics implements Measures {
    private final MeterRegistry meters;
    private final Tags view;
    private final Counter events;
    private final Counter skipped;
    private final Counter conflicts;
    private final Counter repaired;
    private final Counter parked;
    private final Counter failures;
    private final Timer age;

    public ProjectionMetrics(MeterRegistry meters, String viewName) {
        this.meters = meters;
        view = Tags.of("view", viewName);
        events = counter("events", "Events folded into documents");
        skipped = counter("notices.skipped", "Notices that told nothing new");
        conflicts = counter("conflicts", "Writes that met somebody else's");
        repaired = counter("repaired", "Streams whose notice got lost");
        parked = counter("parks", "Streams that were parked");
        failures = counter("failures", "Answers that a store failed to give");
        age = Timer.builder("baedal.projection.age")
                .description("The age of an event when its document was written")
                .publishPercentiles(0.5, 0.99)
                .tags(view)
                .register(meters);
    }

    private Counter counter(String name, String description) {
        return Counter.builder("baedal.projection." + name)
                .description(description)
                .tags(view)
                .register(meters);
    }

    /// Shows how the projection is doing.
    public void watch(Projection projection) {
        gauge(projection, "lag.events", "Events that the documents don't hold yet", ProjectionStatus::lagEvents);
        gauge(projection, "lag.seconds", "The age of the oldest of them", ProjectionStatus::lagSeconds);
        gauge(projection, "parked", "Streams that wait because of a poison event", ProjectionStatus::parked);
    }

    private void gauge(
            Projection projection, String name, String description, ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder("baedal.projection." + name, projection, each -> value.applyAsDouble(each.status()))
                .description(description)
                .tags(view)
                .strongReference(true)
                .register(meters);
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

package io.baedal.projector.status;

import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projector.KeptView;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The metrics of one view that concern no single version, tagged with its name. They are NaN before it was ever read
/// what is decided about the view.
public record ViewMetrics(KeptView view) {
    /// Shows them.
    public void show(MeterRegistry meters) {
        gauge(meters, "served.version", "The number of the served version", ViewMetrics::served);
        gauge(
                meters,
                "unkept",
                "1 while the served version isn't kept here because its fold isn't installed",
                this::unkept);
        gauge(meters, "paused.seconds", "For how long the view has been paused, 0 while it isn't", ViewMetrics::paused);
        gauge(
                meters,
                "verified.seconds",
                "Time since the served version was last found to be the fold of its streams, NaN when it never was",
                ViewMetrics::verified);
    }

    private void gauge(MeterRegistry meters, String name, String description, ToDoubleFunction<ControlState> value) {
        Gauge.builder(
                        "baedal.projection." + name,
                        () -> view.decided().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .tag("view", view.name())
                .register(meters);
    }

    private static double served(ControlState state) {
        return state.head().map(Head::active).map(Integer::doubleValue).orElse(Double.NaN);
    }

    private double unkept(ControlState state) {
        return state.active().filter(version -> view.fold(version).isEmpty()).isPresent() ? 1 : 0;
    }

    private static double paused(ControlState state) {
        return state.pause()
                .map(pause -> VersionStatus.secondsSince(pause.since()))
                .orElse(0.0);
    }

    private static double verified(ControlState state) {
        return state.verified()
                .filter(verified -> state.head().map(Head::active).equals(Optional.of(verified.version())))
                .map(verified -> VersionStatus.secondsSince(verified.at()))
                .orElse(Double.NaN);
    }
}

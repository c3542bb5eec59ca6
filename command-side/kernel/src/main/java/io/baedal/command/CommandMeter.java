package io.baedal.command;

import io.baedal.command.domain.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Counts and times commands by aggregate, command and result, and notes them on the current span.
final class CommandMeter {
    private final String category;
    private final MeterRegistry meters;
    private final Counter conflicts;

    CommandMeter(String category, MeterRegistry meters) {
        this.category = category;
        this.meters = meters;
        this.conflicts = Counter.builder("baedal.commands.conflicts")
                .description("Appends that found the stream changed by another process")
                .tag("aggregate", category)
                .register(meters);
    }

    void conflict() {
        conflicts.increment();
    }

    /// Measures what `handle` returns; the function that it is given also tells the meter the command's name.
    <C, S> Uni<Outcome<S>> measure(
            String stream, Function<S, C> command, Function<Function<S, C>, Uni<Outcome<S>>> handle) {
        return Uni.createFrom().deferred(() -> {
            var sample = Timer.start(meters);
            var span = Span.current().setAttribute("baedal.stream", stream);
            var name = new AtomicReference<>("unknown");
            Function<S, C> observed = state -> {
                var made = command.apply(state);
                name.set(made.getClass().getSimpleName());
                return made;
            };
            return handle.apply(observed).onItemOrFailure().invoke((outcome, failure) -> {
                var result = result(outcome, failure);
                span.setAttribute("baedal.command", name.get()).setAttribute("baedal.result", result);
                sample.stop(timer(name.get(), result));
            });
        });
    }

    private Timer timer(String command, String result) {
        return Timer.builder("baedal.commands")
                .description("Commands, by what became of them")
                .tags("aggregate", category, "command", command, "result", result)
                .register(meters);
    }

    private static String result(Outcome<?> outcome, Throwable failure) {
        return switch (failure) {
            case null -> result(outcome);
            case Refusal refusal -> "refused";
            case StaleRevision stale -> "stale";
            case ConcurrentChange lost -> "conflicted";
            case KeyReused reused -> "key-reused";
            case StoreUnavailable away -> "unavailable";
            default -> "failed";
        };
    }

    private static String result(Outcome<?> outcome) {
        if (outcome.replayed()) {
            return "replayed";
        }
        return outcome.newEvents().isEmpty() ? "unchanged" : "handled";
    }
}

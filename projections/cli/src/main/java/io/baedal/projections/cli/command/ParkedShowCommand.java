package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.parked.ParkedEvent;
import io.baedal.projections.operations.parked.ParkedOperations;
import io.baedal.projections.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One parked stream, with the event it waits at.
@Command(
        name = "show",
        description = "One parked stream, with the event that it waits at as it is stored.",
        footer = {"", "Example:", "  ./baedal projections parked show shop-display shop-17"})
public final class ParkedShowCommand extends ViewCommand {
    @Parameters(index = "1", paramLabel = "STREAM", description = "The stream's full name.")
    private String stream;

    @Mixin
    private VersionOption chosen;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    /// The event and what is known of it.
    ///
    /// @param data what the event says, as it is stored; null when the stream ends before it
    public record Shown(
            String stream,
            long revision,
            String eventType,
            String error,
            Instant since,
            Instant tried,
            int attempts,
            long waiting,
            Instant stored,
            String data,
            String metadata) {
        static Shown of(ParkedEvent shown) {
            var parked = shown.entry().parked();
            StoredEvent event = shown.event();
            return new Shown(
                    parked.stream(),
                    parked.revision(),
                    parked.eventType(),
                    parked.error(),
                    parked.since(),
                    parked.tried(),
                    parked.attempts(),
                    shown.entry().waiting(),
                    event == null ? null : event.stored(),
                    event == null ? null : new String(event.data(), StandardCharsets.UTF_8),
                    event == null ? null : new String(event.metadata(), StandardCharsets.UTF_8));
        }

        private String text() {
            return """
                    stream    %s
                    event     %d %s%s
                    error     %s
                    since     %s
                    tried     %s, last %s
                    waiting   %s
                    data      %s
                    metadata  %s""".formatted(
                            stream,
                            revision,
                            eventType,
                            stored == null ? ", which isn't there" : ", stored " + Times.text(stored),
                            error,
                            Times.text(since),
                            Amounts.count(attempts, "time"),
                            Times.text(tried),
                            Amounts.count(waiting, "later event"),
                            data,
                            metadata);
        }
    }

    @Override
    int run(Stores stores, Terminal terminal) {
        var version = chosen.of(stores, view);
        var shown = Shown.of(
                new ParkedOperations(stores, version.fold(), version.number(), Operator.here(null)).show(stream));
        terminal.say(json ? Json.pretty(shown) : shown.text());
        return DONE;
    }
}

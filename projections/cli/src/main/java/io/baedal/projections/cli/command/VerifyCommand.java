package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.cli.terminal.Json;
import io.baedal.projections.cli.terminal.Progress;
import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.verify.Verification;
import io.baedal.projections.operations.verify.VerifyReport;
import io.baedal.projections.operations.verify.VerifySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Compares documents with their streams.
@Command(
        name = "verify",
        description = {
            "Folds streams afresh and compares with the documents as they are. Reads only; tolerates what is in flight.",
            "Exit code 1 if something differs."
        },
        footer = {
            "",
            "Examples:",
            "  ./baedal projections verify shop-display --all --throttle 5000",
            "  ./baedal projections verify shop-display --sample 5%% --json",
            "  ./baedal projections verify shop-display --stream shop-17",
            "  ./baedal projections verify shop-display --all --save differing.txt"
        })
public final class VerifyCommand extends ViewCommand {
    @ArgGroup
    private HowMuch howMuch;

    @Mixin
    private VersionOption chosen;

    @Option(names = "--throttle", paramLabel = "EVENTS_PER_S", description = "Read at most so many events a second.")
    private double throttle;

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = MemoryConverter.class,
            description =
                    "What folding may hold; more passes over the log where it doesn't suffice; 256M unless given.")
    private long memory = MemoryConverter.usual();

    @Option(names = "--save", paramLabel = "FILE", description = "Write the ids of what differs there, for repair.")
    private Path save;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Mixin
    private ChangeOptions change;

    /// At most one of them; everything unless one is given.
    static final class HowMuch {
        @Option(names = "--all", description = "Every stream and document; so it is unless you say otherwise.")
        private boolean all;

        @Option(
                names = "--sample",
                paramLabel = "SHARE",
                converter = ShareConverter.class,
                description = "A part of the streams, chosen anew each time: 0.05 or 5%%.")
        private Double sample;

        @Option(names = "--stream", paramLabel = "ID", description = "One stream, or all of one document.")
        private String stream;
    }

    @Override
    void check() {
        checkThrottle(throttle);
    }

    @Override
    int run(Stores stores, Terminal terminal) throws IOException {
        var version = chosen.of(stores, view);
        var settings = new VerifySettings(throttle, Duration.ofSeconds(30), memory);
        var verification = new Verification(stores, version.fold(), version.number(), settings);
        var record = new VerifyRecord(stores, view, change.operator());
        var differing = new DifferingIds(view.name(), version.number());
        VerifyReport report;
        try (var progress = Progress.on(terminal)) {
            progress.stage("Verifying version %d of %s".formatted(version.number(), view.name()));
            report = verify(verification, new ShownVerification(progress, differing));
        }
        record.write(report, scope());
        if (save != null) {
            differing.write(save);
        }
        terminal.say(json ? Json.pretty(report) : DifferenceText.of(report));
        if (!json && !report.isClean()) {
            terminal.say(advice());
        }
        return report.isClean() ? DONE : FAILED;
    }

    private VerifyReport verify(Verification verification, ShownVerification listener) {
        if (howMuch != null && howMuch.sample != null) {
            return verification.sample(howMuch.sample, listener);
        }
        if (howMuch != null && howMuch.stream != null) {
            return verification.streams(Keys.streams(view, howMuch.stream), listener);
        }
        return verification.all(listener);
    }

    private String scope() {
        if (howMuch != null && howMuch.sample != null) {
            return "a sample of " + Amounts.percent(howMuch.sample);
        }
        return howMuch != null && howMuch.stream != null ? howMuch.stream : VerifyRecord.ALL;
    }

    private String advice() {
        return save == null
                ? "Write the ids to a file with --save FILE, then: "
                        + Examples.line("repair", view, "--from-verify", "FILE")
                : "Repair them: " + Examples.line("repair", view, "--from-verify", save);
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.operations.Operator;
import picocli.CommandLine.Option;

/// Who changes something, and why: both are recorded.
final class ChangeOptions {
    @Option(names = "--by", paramLabel = "NAME", description = "Who does it; the user of this machine, unless given.")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for the record.")
    private String why;

    Operator operator() {
        return by == null ? Operator.here(why) : new Operator(by, why);
    }

    boolean hasReason() {
        return why != null && !why.isBlank();
    }
}

package io.baedal.projections.cli;

import io.baedal.projections.cli.terminal.Complaint;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/// What is said when a command failed.
final class Failures {
    private Failures() {}

    static int explain(Exception failure, CommandLine line, ParseResult parsed) {
        line.getErr().println(Complaint.of(failure));
        line.getErr().flush();
        return ExitCode.SOFTWARE;
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.cli.ChosenVersion;
import io.baedal.projections.operations.Stores;
import picocli.CommandLine.Option;

/// The version of a view's documents that is meant.
final class VersionOption {
    @Option(
            names = "--version",
            paramLabel = "N",
            description = "The version that is meant; the served one unless given.")
    private Integer number;

    ChosenVersion of(Stores stores, View view) {
        return ChosenVersion.of(stores, view, number);
    }
}

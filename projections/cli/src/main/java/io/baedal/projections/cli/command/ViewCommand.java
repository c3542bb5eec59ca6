package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import picocli.CommandLine.Parameters;

/// A command for one view.
abstract class ViewCommand extends StoreCommand {
    @Parameters(
            index = "0",
            paramLabel = "VIEW",
            converter = ViewConverter.class,
            completionCandidates = ViewNames.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    View view;
}

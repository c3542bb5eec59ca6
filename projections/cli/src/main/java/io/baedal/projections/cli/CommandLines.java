package io.baedal.projections.cli;

import io.quarkus.picocli.runtime.PicocliCommandLineFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import picocli.CommandLine;

/// How command lines are run here.
@ApplicationScoped
public final class CommandLines {
    @Produces
    CommandLine commandLine(PicocliCommandLineFactory factory) {
        return configured(factory.create());
    }

    /// Failures become one line that says what was wrong.
    public static CommandLine configured(CommandLine line) {
        line.setExecutionExceptionHandler(Failures::explain);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}

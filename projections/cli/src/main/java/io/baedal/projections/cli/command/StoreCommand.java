package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Terminal;
import io.baedal.projections.operations.Stores;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What every command has: the stores while it runs, and a terminal.
abstract class StoreCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec
    CommandSpec spec;

    @Mixin
    private StoreOptions stores;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This.")
    private boolean help;

    @Override
    public final Integer call() throws Exception {
        check();
        try (var opened = Stores.open(stores.addresses())) {
            return run(opened, Terminal.of(spec.commandLine()));
        }
    }

    /// Complains about arguments that don't go together, before anything is opened.
    void check() {}

    /// @return the exit code
    abstract int run(Stores stores, Terminal terminal) throws Exception;

    void checkThrottle(double throttle) {
        if (!(throttle >= 0)) {
            throw wrong("--throttle takes a number of events per second from 0 (none) on");
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

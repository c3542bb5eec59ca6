package io.baedal.local.launcher.command;

import io.baedal.local.launcher.process.Stopping;
import io.baedal.local.launcher.supervise.PartReport;
import io.baedal.local.launcher.supervise.PartState;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Asks the supervisor to stop everything and follows it.
final class Ending {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final StateFile file;
    private final Set<String> printed = new HashSet<>();

    private Ending(StateFile file) {
        this.file = file;
    }

    /// Returns when the supervisor has ended.
    static void follow(ProcessHandle supervisor, StateFile file) throws IOException, InterruptedException {
        var ending = new Ending(file);
        long limit = System.nanoTime() + PATIENCE.toNanos();
        supervisor.destroy();
        while (supervisor.isAlive() && System.nanoTime() < limit) {
            ending.look();
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        if (supervisor.isAlive()) {
            Stopping.stop(supervisor, Duration.ZERO);
        }
    }

    /// For a process that is itself ending.
    static void quietly(ProcessHandle supervisor, StateFile file) {
        if (!supervisor.isAlive()) {
            return;
        }
        System.out.println("Stopping.");
        try {
            follow(supervisor, file);
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException {
        Optional<PlatformReport> report = file.read();
        if (report.isEmpty()) {
            return;
        }
        report.get().parts().forEach(this::print);
    }

    private void print(PartReport part) {
        if (part.state() == PartState.STOPPED && printed.add(part.name())) {
            System.out.println("  " + part.name() + " stopped");
        }
    }
}

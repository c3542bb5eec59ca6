package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Folders;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.part.Levels;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.process.Orphans;
import io.baedal.local.launcher.process.ProcessIdentity;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Stops the platform, whatever state it is in.
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops the platform: the edge first, the stores last.")
public final class Down implements Callable<Integer> {

    private final Home home;
    private final StateFile file;

    @Option(names = "--wipe", description = "Forget the data and the logs, too; secrets, settings and caches stay.")
    private boolean wipe;

    public Down(Home home) {
        this.home = home;
        this.file = new StateFile(home);
    }

    @Override
    public Integer call() throws Exception {
        Optional<PlatformReport> report = file.read();
        Optional<ProcessHandle> supervisor =
                report.flatMap(each -> each.supervisor().find());
        if (supervisor.isPresent()) {
            Ending.follow(supervisor.get(), file);
        }
        boolean orphans = stopOrphans(report.map(PlatformReport::processes).orElse(Map.of()));
        file.remove();
        System.out.println(supervisor.isPresent() || orphans ? "Baedal is down." : "Baedal wasn't up.");
        if (wipe) {
            remove(home.data());
            remove(home.logs());
        }
        return 0;
    }

    private boolean stopOrphans(Map<String, ProcessIdentity> recorded) {
        var orphans = Orphans.find(home, recorded);
        if (orphans.isEmpty()) {
            return false;
        }
        System.out.println(
                "Stopping what a launcher left running: " + String.join(", ", new LinkedHashSet<>(orphans.values())));
        Orphans.stop(orphans, Levels.toStop(Platform.parts()));
        return true;
    }

    private static void remove(Path folder) throws IOException {
        if (Folders.delete(folder)) {
            System.out.println("Removed " + folder);
        }
    }
}

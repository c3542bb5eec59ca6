package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.supervise.Phase;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts the platform and stays with it, or leaves it running.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts the platform, waits until it is ready, loads the demo city once, prints the addresses.")
public final class Up implements Callable<Integer> {

    private final Home home;
    private final StateFile file;

    @Option(names = "--detach", description = "Return when it is ready; `baedal down` stops it. Without: Ctrl-C does.")
    private boolean detach;

    @Option(names = "--no-city", description = "Don't load the demo city.")
    private boolean noCity;

    @Option(names = "--port", paramLabel = "PART=N", description = "Another port for a part; may be repeated.")
    private Map<String, String> ports = Map.of();

    public Up(Home home) {
        this.home = home;
        this.file = new StateFile(home);
    }

    @Override
    public Integer call() throws Exception {
        Optional<PlatformReport> running = file.read().filter(PlatformReport::isSupervised);
        if (running.isPresent()) {
            return alreadyUp(running.get());
        }
        var site = new Site(home, Ports.choose(Platform.ports(), home, System.getenv(), ports));
        Optional<Process> supervisor = new Beginning(site, file).begin();
        if (supervisor.isEmpty()) {
            return 1;
        }
        return stayOrLeave(site, supervisor.get().toHandle());
    }

    private Integer alreadyUp(PlatformReport report) throws IOException, InterruptedException {
        System.out.println("Baedal is already up (launcher "
                + report.supervisor().pid() + ", " + report.phase().word() + ").");
        ProcessHandle supervisor = report.supervisor().find().orElse(null);
        if (report.phase() != Phase.RUNNING && !Waiting.untilRunning(file, supervisor)) {
            return 1;
        }
        var site = new Site(home, Ports.of(report.ports()));
        boolean cityLoaded = noCity || new City(site).load();
        new Addresses(home, report.ports()).print();
        return cityLoaded ? 0 : 1;
    }

    private Integer stayOrLeave(Site site, ProcessHandle supervisor) throws Exception {
        var leaving = new Thread(() -> Ending.quietly(supervisor, file), "leave");
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(leaving);
        }
        if (!Waiting.untilRunning(file, supervisor)) {
            return 1;
        }
        boolean cityLoaded = noCity || new City(site).load();
        new Addresses(home, site.ports().all()).print();
        if (detach) {
            return cityLoaded ? 0 : 1;
        }
        System.out.println("Ctrl-C stops it.");
        supervisor.onExit().join();
        return 1;
    }
}

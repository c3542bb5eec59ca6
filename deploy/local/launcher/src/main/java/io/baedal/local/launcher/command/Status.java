package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.process.Orphans;
import io.baedal.local.launcher.status.Lag;
import io.baedal.local.launcher.status.PlatformStatus;
import io.baedal.local.launcher.status.StatusTable;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what runs. Exit code 0 if everything is ready, else 1.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Every process: state, pid, port, uptime, restarts, lag. Exit code 1 if not all are ready.")
public final class Status implements Callable<Integer> {

    private final Home home;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    public Status(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        Optional<PlatformReport> report = new StateFile(home).read();
        PlatformStatus status;
        if (report.isPresent() && report.get().isSupervised()) {
            status = PlatformStatus.supervised(report.get(), Lag.of(report.get().ports()));
        } else {
            var recorded = report.map(PlatformReport::processes).orElse(Map.of());
            status = PlatformStatus.unsupervised(ports(report), Orphans.find(home, recorded));
        }
        System.out.print(json ? status.toJson() : StatusTable.of(status));
        return status.ready() ? 0 : 1;
    }

    /// Those of the platform that was, else those that the next one would have, in the order of the parts.
    private Map<String, Integer> ports(Optional<PlatformReport> report) throws IOException {
        if (report.isPresent()) {
            return report.get().ports();
        }
        Ports next = Ports.choose(Platform.ports(), home, System.getenv(), Map.of());
        var ports = new LinkedHashMap<String, Integer>();
        Platform.ports().keySet().forEach(part -> ports.put(part, next.of(part)));
        return ports;
    }
}

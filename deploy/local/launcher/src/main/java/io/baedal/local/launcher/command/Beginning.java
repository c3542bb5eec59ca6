package io.baedal.local.launcher.command;

import io.baedal.local.launcher.cache.Copies;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Secrets;
import io.baedal.local.launcher.part.Levels;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.Detached;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.process.Marks;
import io.baedal.local.launcher.process.Orphans;
import io.baedal.local.launcher.process.TakenPorts;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import io.baedal.local.launcher.token.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything before the first part is started: what an earlier launcher left is stopped, ports are looked at, secrets
/// made, and the supervisor set going in a process of its own.
final class Beginning {

    private final Site site;
    private final Home home;
    private final StateFile file;

    Beginning(Site site, StateFile file) {
        this.site = site;
        this.home = site.home();
        this.file = file;
    }

    /// @return the supervisor, or empty after saying why not
    Optional<Process> begin() throws IOException {
        checkBuilt();
        stopOrphans();
        List<String> complaints = TakenPorts.complaints(site.ports().all());
        if (!complaints.isEmpty()) {
            complaints.forEach(System.err::println);
            return Optional.empty();
        }
        Files.createDirectories(home.folder());
        SigningKey.in(home.secrets());
        Secrets.databasePassword(home);
        file.remove();
        return Optional.of(Detached.start(supervisor(), home.checkout(), home.log("launcher")));
    }

    private void checkBuilt() throws IOException {
        for (Part part : Platform.parts()) {
            part.program().in(home.checkout());
        }
    }

    private void stopOrphans() throws IOException {
        var recorded = file.read().map(PlatformReport::processes).orElse(Map.of());
        var orphans = Orphans.find(home, recorded);
        if (!orphans.isEmpty()) {
            System.out.println("Stopping what an earlier launcher left running: "
                    + String.join(", ", new LinkedHashSet<>(orphans.values())));
            Orphans.stop(orphans, Levels.toStop(Platform.parts()));
        }
    }

    private List<String> supervisor() throws IOException {
        var options = new ArrayList<>(Marks.of(home, "launcher"));
        options.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        options.add("-Dbaedal.checkout=" + home.checkout());
        var arguments = new ArrayList<>(List.of("supervise"));
        site.ports().all().forEach((part, port) -> arguments.add("--port=" + part + "=" + port));
        Path jar = new Copies(home.copies()).of("deploy-local-launcher", OwnJar.path());
        return JavaCommand.running(jar, options, arguments);
    }
}

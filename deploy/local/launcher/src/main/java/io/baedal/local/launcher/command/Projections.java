package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.NotBuilt;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Hands the rest of the command line to the operators' tool, with the addresses of the stores in the environment.
/// That needs no service: the stores are enough.
@Command(
        name = "projections",
        description = "The views: list, status, rebuild, rollback, drop, verify, repair, parked, pause, resume, reset,"
                + " history.")
public final class Projections implements Callable<Integer> {
    private static final String MODULE = "projections/cli";
    private static final String USUAL_HEAP = "1g";

    private final Home home;

    /// Everything after `projections`, as it was given.
    @Unmatched
    private List<String> words = new ArrayList<>();

    public Projections(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        Path tool;
        try {
            tool = Platform.service(MODULE).in(home.checkout());
        } catch (NotBuilt none) {
            System.err.println(
                    "The operators' tool isn't built: ./baedal up builds it (where the platform runs, after ./baedal down).");
            return 1;
        }
        Optional<PlatformReport> report = new StateFile(home).read();
        if (report.isEmpty() && !HandOver.explains(words)) {
            System.err.println("Baedal isn't up. Start it first: ./baedal up --detach");
            return 1;
        }
        return run(tool, report.map(PlatformReport::ports).orElse(Platform.ports()));
    }

    private int run(Path tool, Map<String, Integer> ports) throws IOException, InterruptedException {
        var site = new Site(home, Ports.of(ports));
        return HandOver.to(
                JavaCommand.running(tool, options(), words),
                Map.of(
                        "BAEDAL_EVENT_STORE_CONNECTION_STRING", site.eventStore(),
                        "QUARKUS_MONGODB_CONNECTION_STRING", site.views(),
                        "KAFKA_BOOTSTRAP_SERVERS", site.broker()));
    }

    /// The script makes the cache with the same ones.
    private List<String> options() {
        var options = new ArrayList<>(List.of(
                "-Xmx" + System.getenv().getOrDefault("BAEDAL_PROJECTIONS_HEAP", USUAL_HEAP),
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        Path cache = home.checkout().resolve(MODULE).resolve("target/projections.aot");
        if (Files.exists(cache)) {
            options.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        return options;
    }
}

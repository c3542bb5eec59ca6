package io.baedal.local.launcher.command;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.NotBuilt;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.supervise.PlatformReport;
import io.baedal.local.launcher.supervise.StateFile;
import io.baedal.local.launcher.token.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Hands the rest of the command line to the benchmarks, with the addresses of the platform in the environment.
@Command(
        name = "bench",
        description = "Runs a benchmark: commands, lag, queries or relevance of the platform; event-store, rebuild or "
                + "storefront without it; history gives the platform a long past.")
public final class Bench implements Callable<Integer> {

    private static final List<String> ALONE = List.of("event-store", "rebuild", "storefront");
    private static final List<String> OF_PLATFORM = List.of("commands", "lag", "queries", "relevance", "history");

    private final Home home;

    /// Everything after `bench`, as it was given.
    @Unmatched
    private List<String> words = new ArrayList<>();

    public Bench(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        Path bench;
        try {
            bench = Platform.tool("deploy/benchmark", "baedal-benchmark").in(home.checkout());
        } catch (NotBuilt none) {
            System.err.println("The benchmarks aren't built.");
            return 1;
        }
        if (!needsPlatform(words)) {
            return run(bench, Ports.of(Platform.ports()));
        }
        Optional<PlatformReport> report = new StateFile(home).read().filter(PlatformReport::isSupervised);
        if (report.isEmpty()) {
            System.err.println("Baedal isn't up. Start it first: ./baedal up --detach");
            return 1;
        }
        return run(bench, Ports.of(report.get().ports()));
    }

    /// Some start what they measure, and help measures nothing.
    static boolean needsPlatform(List<String> words) {
        boolean alone = !Collections.disjoint(words, ALONE) && Collections.disjoint(words, OF_PLATFORM);
        return !alone && !HandOver.explains(words);
    }

    private int run(Path bench, Ports ports) throws IOException, InterruptedException {
        var site = new Site(home, ports);
        return HandOver.to(
                JavaCommand.running(bench, List.of(), words),
                Map.of(
                        "BAEDAL_EDGE_URL", site.http("edge"),
                        "BAEDAL_SHOP_URL", site.http("shop"),
                        "BAEDAL_SHOP_DISPLAY_URL", site.http("shop-display"),
                        "BAEDAL_SEARCH_URL", site.http("search"),
                        "BAEDAL_EVENT_STORE_CONNECTION_STRING", site.eventStore(),
                        "BAEDAL_DATABASE", site.database("shop"),
                        "BAEDAL_SIGNING_KEY",
                                SigningKey.privateFile(home.secrets()).toString(),
                        "BAEDAL_SIGNING_KEY_ID", SigningKey.in(home.secrets()).id()));
    }
}

package io.baedal.benchmark;

import io.baedal.benchmark.commands.CommandsBench;
import io.baedal.benchmark.commands.LengthsBench;
import io.baedal.benchmark.eventstore.EventStoreBench;
import io.baedal.benchmark.history.HistoryBench;
import io.baedal.benchmark.history.HistorySize;
import io.baedal.benchmark.lag.LagBench;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.Progress;
import io.baedal.benchmark.load.Rounds;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.process.WorkFolder;
import io.baedal.benchmark.queries.QueriesBench;
import io.baedal.benchmark.rebuild.RebuildBench;
import io.baedal.benchmark.relevance.RelevanceBench;
import io.baedal.benchmark.report.Report;
import io.baedal.benchmark.storefront.StorefrontBench;
import io.vertx.core.json.JsonArray;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The benchmarks: `commands`, `lag`, `queries` and `relevance` of a running platform, `event-store` of the node alone,
/// `rebuild` of
/// a view and `storefront` over few and many shops in stores of their own. `history` measures little: it gives the
/// platform a long past.
///
/// Contestants run by turns in one process after a warm-up; the result is printed as figures and as ratios, beside what
/// they should come to.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the running platform against plain services on the same machine.")
public final class Bench implements Callable<Integer> {
    private static final int CONNECTIONS = 128;

    @Spec
    CommandSpec spec;

    enum What {
        commands,
        lag,
        queries,
        history,
        rebuild,
        relevance,
        storefront,
        eventStore {
            @Override
            public String toString() {
                return "event-store";
            }
        }
    }

    @Parameters(arity = "1..*", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    List<What> what;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of a turn (default: ${DEFAULT-VALUE}).")
    int seconds;

    @Option(names = "--rounds", defaultValue = "4", description = "Turns of each (default: ${DEFAULT-VALUE}).")
    int rounds;

    @Option(
            names = "--warm-up",
            defaultValue = "180",
            description = "Seconds that getting warm may take (default: ${DEFAULT-VALUE}).")
    int warmUp;

    @Option(
            names = "--events",
            defaultValue = "1000000",
            description = "Events of the (longest) history, or in the largest event store (default: ${DEFAULT-VALUE}).")
    long events;

    @Option(
            names = "--shops",
            description =
                    "Shops of the history (default: one for every 20 events); of the storefront (default: 100000).")
    Integer shops;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "The same seed makes the same history (default: ${DEFAULT-VALUE}).")
    long seed;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var settings = new Settings(
                new Rounds(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), rounds), new Progress(json));
        var site = Site.of(System.getenv());
        var reports = new ArrayList<Report>();
        try (var http = new Http(CONNECTIONS);
                var work = new WorkFolder(site.checkout().resolve("deploy/benchmark/target"))) {
            for (var each : what) {
                reports.addAll(run(each, site, settings, http, work));
            }
        }
        if (json) {
            System.out.println(new JsonArray(reports.stream().map(Report::json).toList()).encodePrettily());
        } else {
            reports.forEach(Report::print);
        }
        return 0;
    }

    private List<Report> run(What what, Site site, Settings settings, Http http, WorkFolder work) throws Exception {
        return switch (what) {
            case commands -> {
                var lengths = new LengthsBench(site, settings);
                yield List.of(
                        new CommandsBench(site, settings).run(http, work.sub("commands")),
                        lengths.run(http, work.sub("cached"), 10_000),
                        lengths.run(http, work.sub("uncached"), 0));
            }
            case lag -> List.of(new LagBench(site, settings).run(http));
            case history -> List.of(new HistoryBench(site, settings.progress()).run(size(), seed));
            case rebuild -> new RebuildBench(site.checkout(), settings.progress(), size(), seed).run();
            case eventStore -> new EventStoreBench(site.checkout(), settings, events).run(http);
            case relevance -> List.of(new RelevanceBench(site, settings.progress()).run(http));
            case storefront ->
                List.of(new StorefrontBench(site.checkout(), settings, shops == null ? 100_000 : shops, seed)
                        .run(http, work));
            case queries -> List.of(new QueriesBench(site, settings).run(http, work.sub("queries")));
        };
    }

    private HistorySize size() {
        try {
            return shops == null ? HistorySize.of(events) : new HistorySize(events, shops);
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(spec.commandLine(), impossible.getMessage());
        }
    }
}

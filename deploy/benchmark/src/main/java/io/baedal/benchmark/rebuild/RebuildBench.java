package io.baedal.benchmark.rebuild;

import io.baedal.benchmark.history.HistorySize;
import io.baedal.benchmark.history.HistoryWriter;
import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.load.Progress;
import io.baedal.benchmark.process.Child;
import io.baedal.benchmark.process.EventStore;
import io.baedal.benchmark.process.Views;
import io.baedal.benchmark.process.WorkFolder;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;

/// A whole rebuild of the shop pages, to the switch, beside a read of the same events that does nothing with them.
///
/// Each is a process of its own that starts cold: the read before and after the rebuilds, and it counts with both. The
/// time of a process is taken from where its work begins, not from where its virtual machine does.
public final class RebuildBench {
    private static final long FEW = 10_000;
    private static final long MORE = 100_000;
    private static final String NEXT_TO_NOTHING = "0";
    private static final String A_HUNDREDTH = "0.01";
    private static final String EVERYTHING = "1";
    private static final double OF_A_READ = 0.5;

    /// Events a second into one table of PostgreSQL, measured once on this kind of machine.
    private static final double AXON = 19_000;

    private static final double PEKKO = 32_000;
    private static final double TIMES = 3;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseParallelGC");

    private final Path checkout;
    private final Progress progress;
    private final HistorySize most;
    private final long seed;

    public RebuildBench(Path checkout, Progress progress, HistorySize most, long seed) {
        this.checkout = checkout;
        this.progress = progress;
        this.most = most;
        this.seed = seed;
    }

    public List<Report> run() throws Exception {
        var reports = new ArrayList<Report>();
        for (long events : LongStream.of(Math.min(FEW, most.events()), Math.min(MORE, most.events()), most.events())
                .distinct()
                .toArray()) {
            var size = events == most.events() ? most : HistorySize.of(events);
            try (var work = new WorkFolder(checkout.resolve("deploy/benchmark/target"))) {
                progress.says("a history of %,d events over %,d shops".formatted(size.events(), size.shops()));
                reports.add(measure(size, work.sub("rebuild")));
            }
        }
        return reports;
    }

    private Report measure(HistorySize size, Path work) throws Exception {
        try (var eventStore = EventStore.start(checkout, work);
                var views = Views.start(checkout, work)) {
            HistoryWriter.write(eventStore.connectionString(), size, seed, progress);
            progress.says("reading");
            var before = read(eventStore, work);
            progress.says("rebuilding from nothing");
            rebuild(eventStore, views, NEXT_TO_NOTHING, work);
            progress.says("rebuilding, a hundredth verified");
            var some = rebuild(eventStore, views, A_HUNDREDTH, work);
            progress.says("rebuilding, everything verified");
            var all = rebuild(eventStore, views, EVERYTHING, work);
            progress.says("reading again");
            return report(size, before.plus(read(eventStore, work)), some, all);
        }
    }

    private static JsonObject rebuild(EventStore eventStore, Views views, String verified, Path work)
            throws IOException, InterruptedException {
        return process(
                RebuildRun.class, List.of(eventStore.connectionString(), views.connectionString(), verified), work);
    }

    private Measured read(EventStore eventStore, Path work) throws IOException, InterruptedException {
        return measured(
                process(BareRead.class, List.of(eventStore.connectionString(), RebuildRun.CATEGORIES), work), "nanos");
    }

    /// What the process prints in its last line.
    private static JsonObject process(Class<?> program, List<String> arguments, Path work)
            throws IOException, InterruptedException {
        try (var child = Child.main(OPTIONS, program, arguments, work.resolve(program.getSimpleName() + ".log"))) {
            return new JsonObject(child.ended(LONGEST).lines().toList().getLast());
        }
    }

    private static Measured measured(JsonObject said, String nanos) {
        return new Measured(said.getLong("events"), 0, said.getLong(nanos), Measured.histogram());
    }

    private static Report report(HistorySize size, Measured read, JsonObject some, JsonObject all) {
        var whole = measured(some, "nanos");
        var verified = measured(all, "nanos");
        var figures = new LinkedHashMap<String, Measured>();
        figures.put("reading $all, filtered, events", read);
        figures.put("building in bulk, events", measured(some, "buildingNanos"));
        figures.put("to the switch, a hundredth verified, events", whole);
        figures.put("to the switch, everything verified, events", verified);
        return new Report(
                        "Rebuild of shop-display, %,d events over %,d shops".formatted(size.events(), size.shops()),
                        "The filter leaves owners' events out. A version as large as the new one is served meanwhile, "
                                + "and compared with it.")
                .figures(figures)
                .ratio(atLeast("a hundredth verified / bare read", whole, read.perSecond(), OF_A_READ))
                .ratio(atLeast("everything verified / bare read", verified, read.perSecond(), OF_A_READ))
                .ratio(atLeast("a hundredth verified / Axon Framework 4 (19,000/s)", whole, AXON, TIMES))
                .ratio(atLeast("a hundredth verified / Pekko Projection (32,000/s)", whole, PEKKO, TIMES))
                .ratio(Ratio.of("seconds to the switch, a hundredth verified", whole.nanos() / 1e9))
                .ratio(Ratio.of("memory high-water mark of the rebuild, MB", some.getLong("bytes") / 1e6));
    }

    private static Ratio atLeast(String what, Measured measured, double perSecond, double aim) {
        return Ratio.atLeast(what, measured.perSecond() / perSecond, aim);
    }
}

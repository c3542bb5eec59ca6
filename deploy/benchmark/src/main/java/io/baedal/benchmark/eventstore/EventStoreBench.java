package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.process.WorkFolder;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// The event store node with more and more events, each time a new one, beside RocksDB alone.
public final class EventStoreBench {
    private static final long FEW = 10_000;
    private static final long MANY = 1_000_000;
    private static final int IN_FLIGHT = 64;
    private static final Past.Streams SHORT = new Past.Streams("short", 500, 3);
    private static final Past.Streams LONG = new Past.Streams("long", 8, 1_000);

    private final Path checkout;
    private final Settings settings;
    private final long most;
    private final Map<String, Measured> first = new LinkedHashMap<>();

    /// @param most events in the largest node
    public EventStoreBench(Path checkout, Settings settings, long most) {
        this.checkout = checkout;
        this.settings = settings;
        this.most = most;
    }

    public List<Report> run(Http http) throws Exception {
        var reports = new ArrayList<Report>();
        for (long events : LongStream.of(FEW, Math.min(MANY, most), most)
                .distinct()
                .sorted()
                .toArray()) {
            try (var work = new WorkFolder(checkout.resolve("deploy/benchmark/target"))) {
                settings.progress().says("an event store with %,d events".formatted(events));
                reports.add(measure(http.vertx(), work.sub("node"), events));
            }
        }
        return reports;
    }

    private Report measure(Vertx vertx, Path work, long events) throws Exception {
        try (var node = new Node(checkout, work);
                var many = new SyncedPuts(Files.createDirectories(work.resolve("many")), IN_FLIGHT);
                var one = new SyncedPuts(Files.createDirectories(work.resolve("one")), 1)) {
            new Past(node.client(), settings.progress()).fill(events, List.of(SHORT, LONG));
            double start = node.restart();
            try (var batches = new BatchAppends(node.port(), IN_FLIGHT);
                    var batch = new BatchAppends(node.port(), 1)) {
                var writes = List.of(
                        many,
                        new Appends(vertx, node.client(), IN_FLIGHT),
                        batches,
                        one,
                        new Appends(vertx, node.client(), 1),
                        batch);
                return measure(vertx, node, events, start, writes);
            }
        }
    }

    private Report measure(Vertx vertx, Node node, long events, double start, List<Contestant> writes)
            throws Exception {
        var reads = List.of(
                new CatchUp(node.client()),
                new StreamReads(vertx, node.client(), SHORT),
                new StreamReads(vertx, node.client(), LONG));
        var figures = new LinkedHashMap<>(settings.rounds().run(reads, settings.progress()));
        figures.putAll(settings.rounds().run(writes, settings.progress()));
        settings.progress().says("live subscribers");
        var live = new LiveSubscribers(node.client())
                .run(settings.rounds().length().multipliedBy(settings.rounds().count()));
        figures.put("deliveries to %d subscribers".formatted(live.subscribers()), live.deliveries());
        var report = new Report(
                        "Event store node, %,d events".formatted(events),
                        "Events of %d bytes; every append is synced before it is answered. RocksDB puts the same bytes."
                                .formatted(Events.BYTES))
                .figures(figures);
        compare(figures, writes, reads.getFirst(), report);
        report.ratio(Ratio.atLeast("subscribers up to date a second after 1,000/s", live.share(), 1))
                .ratio(Ratio.atMost("seconds to start again after a kill", start, 10));
        grow(figures, report);
        return report;
    }

    private static void compare(
            Map<String, Measured> figures, List<Contestant> writes, Contestant catchUp, Report report) {
        var measured = writes.stream().map(write -> figures.get(write.name())).toList();
        report.ratio(Ratio.atLeast(
                        "appends / RocksDB, %d in flight, per second".formatted(IN_FLIGHT),
                        measured.get(1).perSecond() / measured.get(0).perSecond(),
                        0.6))
                .ratio(Ratio.atLeast(
                        "batch appends / RocksDB, %d in flight, per second".formatted(IN_FLIGHT),
                        measured.get(2).perSecond() / measured.get(0).perSecond(),
                        0.6))
                .ratio(Ratio.atMost(
                        "append / synced put, 1 in flight, p50 latency",
                        measured.get(4).percentile(50) / measured.get(3).percentile(50),
                        2))
                .ratio(Ratio.atMost(
                        "batch append / synced put, 1 in flight, p50 latency",
                        measured.get(5).percentile(50) / measured.get(3).percentile(50),
                        2))
                .ratio(Ratio.atLeast(
                        "$all from the start / 100,000 events a second",
                        figures.get(catchUp.name()).perSecond() / 100_000,
                        1));
    }

    /// The figures beside those of the node with the fewest events.
    private void grow(Map<String, Measured> figures, Report report) {
        if (first.isEmpty()) {
            first.putAll(figures);
            return;
        }
        figures.forEach((name, measured) -> {
            double before = first.get(name).perSecond();
            report.ratio(Ratio.of("%s / the same with %,d events".formatted(name, FEW), measured.perSecond() / before));
        });
    }
}

package io.baedal.benchmark.commands;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.HttpContestant;
import io.baedal.benchmark.platform.Owner;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.nio.file.Path;
import java.util.ArrayList;

/// Commands per second on short and on long streams, through a shop service and an event store of the benchmark's own.
public final class LengthsBench {
    private static final int IN_FLIGHT = 16;

    /// How long the streams are, and how many of them: enough that the short ones stay short.
    private enum Length {
        TEN(10, 64),
        THOUSAND(1_000, 4),
        TEN_THOUSAND(10_000, 1);

        final int events;
        final int perLane;

        Length(int events, int perLane) {
            this.events = events;
            this.perLane = perLane;
        }
    }

    private final Site site;
    private final Settings settings;

    public LengthsBench(Site site, Settings settings) {
        this.site = site;
        this.settings = settings;
    }

    /// @param cached how many aggregates the service keeps in memory; with none, each command loads its stream
    public Report run(Http http, Path work, int cached) throws Exception {
        try (var service = OwnShopService.start(http, site, work, cached)) {
            var token = Owner.token(site);
            var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(service.eventStore()));
            var contestants = new ArrayList<Contestant>();
            for (var length : Length.values()) {
                settings.progress().says("filling streams of %,d events".formatted(length.events));
                var shops = LongStreams.of(client, IN_FLIGHT * length.perLane, length.events);
                var commands = new Introductions(shops, IN_FLIGHT, token);
                contestants.add(
                        new HttpContestant(name(length), http, service.address(), IN_FLIGHT, 204, commands::next));
            }
            client.shutdown();
            return report(cached, contestants);
        }
    }

    private Report report(int cached, ArrayList<Contestant> contestants) throws Exception {
        var results = settings.rounds().run(contestants, settings.progress());
        var memory = cached == 0
                ? "Nothing is kept in memory: each command loads its shop from snapshot and stream."
                : "Shops are kept in memory, as usual.";
        double first = results.get(name(Length.TEN)).perSecond();
        return new Report("Commands by length of stream, " + IN_FLIGHT + " in flight", memory)
                .figures(results)
                .ratio(Ratio.of(
                        "1,000 events / 10 events",
                        results.get(name(Length.THOUSAND)).perSecond() / first))
                .ratio(Ratio.atLeast(
                        "10,000 events / 10 events",
                        results.get(name(Length.TEN_THOUSAND)).perSecond() / first,
                        0.9));
    }

    private static String name(Length length) {
        return "streams of %,d events".formatted(length.events);
    }
}

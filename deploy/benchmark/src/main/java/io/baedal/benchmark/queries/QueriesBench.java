package io.baedal.benchmark.queries;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.HttpContestant;
import io.baedal.benchmark.platform.KnownShops;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.process.QuarkusApp;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Shop pages per second by key, against a service that answers every request with the same bytes.
public final class QueriesBench {
    private static final int IN_FLIGHT = 64;
    private static final int SHOPS = 300;
    private static final String PAGES = "shop pages by key (from the view)";
    private static final String HELLO = "the same bytes every time";

    private final Site site;
    private final Settings settings;

    public QueriesBench(Site site, Settings settings) {
        this.site = site;
        this.settings = settings;
    }

    public Report run(Http http, Path work) throws Exception {
        var shops = shops();
        int size = averageSize(http, shops);
        var random = new SplittableRandom(7);
        var hello = Map.of("BENCHMARK_PAGE_BYTES", Integer.toString(size));
        try (var app = QuarkusApp.start(http, site.checkout().resolve("deploy/benchmark/hello"), hello, work)) {
            var contestants = List.<Contestant>of(
                    new HttpContestant(
                            PAGES,
                            http,
                            site.shopDisplay(),
                            IN_FLIGHT,
                            200,
                            lane -> Call.get("/shops/" + shops.get(random.nextInt(shops.size())))),
                    new HttpContestant(HELLO, http, app.address(), IN_FLIGHT, 200, lane -> Call.get("/page")));
            var results = settings.rounds().run(contestants, settings.progress());
            return new Report(
                            "Shop pages, " + IN_FLIGHT + " in flight",
                            "Any of %d shops of the city at random; a page has %,d bytes on average, as the comparator's has."
                                    .formatted(shops.size(), size))
                    .figures(results)
                    .ratio(Ratio.atLeast(
                            "shop pages / same bytes",
                            results.get(PAGES).perSecond() / results.get(HELLO).perSecond(),
                            0.5));
        }
    }

    private List<String> shops() throws Exception {
        var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(site.eventStore()));
        try {
            var shops = KnownShops.first(client, SHOPS);
            if (shops.isEmpty()) {
                throw new IOException("There are no shops to ask for. Load the demo city first: ./baedal up");
            }
            return shops;
        } finally {
            client.shutdown();
        }
    }

    private int averageSize(Http http, List<String> shops) {
        long bytes = 0;
        for (var shop : shops) {
            var page = http.sendExpecting(200, site.shopDisplay(), Call.get("/shops/" + shop));
            bytes += page.body().getBytes(StandardCharsets.UTF_8).length;
        }
        return (int) (bytes / shops.size());
    }
}

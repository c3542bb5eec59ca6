package io.baedal.benchmark.commands;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.HttpContestant;
import io.baedal.benchmark.platform.BenchShops;
import io.baedal.benchmark.platform.Owner;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Commands per second through the shop service, against the bare client and against a service that updates rows.
public final class CommandsBench {
    private static final int IN_FLIGHT = 64;
    private static final int SHOPS = 4 * IN_FLIGHT;
    private static final String SERVICE = "shop service (command to event)";
    private static final String UPDATES = "update service (Hibernate Reactive, PostgreSQL)";

    private final Site site;
    private final Settings settings;

    public CommandsBench(Site site, Settings settings) {
        this.site = site;
        this.settings = settings;
    }

    public Report run(Http http, Path work) throws Exception {
        var token = Owner.token(site);
        settings.progress().says("registering the benchmark's shops");
        var shops = BenchShops.registered(http, site.shop(), token, SHOPS);
        var client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(site.eventStore()));
        try (var updates = UpdateService.start(http, site, shops, token, work)) {
            var commands = new Introductions(shops, IN_FLIGHT, token);
            http.sendExpecting(204, site.shop(), commands.of(shops.getFirst()));
            var bare = new BareClient(http.vertx(), client, last(client, shops.getFirst()), IN_FLIGHT);
            var contestants = List.<Contestant>of(
                    new HttpContestant(SERVICE, http, site.shop(), IN_FLIGHT, 204, commands::next),
                    bare,
                    new HttpContestant(
                            UPDATES,
                            http,
                            updates.address(),
                            IN_FLIGHT,
                            204,
                            new Introductions(shops, IN_FLIGHT, token)::next));
            var results = settings.rounds().run(contestants, settings.progress());
            double service = results.get(SERVICE).perSecond();
            return new Report(
                            "Commands, " + IN_FLIGHT + " in flight",
                            "One small change of a shop per request (or append), over " + SHOPS
                                    + " shops; token, role, owner and body are checked by both services.")
                    .figures(results)
                    .ratio(Ratio.atLeast(
                            "shop service / update service",
                            service / results.get(UPDATES).perSecond(),
                            1))
                    .ratio(Ratio.of(
                            "shop service / bare client",
                            service / results.get(bare.name()).perSecond()));
        } finally {
            client.shutdown();
        }
    }

    private static RecordedEvent last(KurrentDBClient client, String shop) throws Exception {
        var options = ReadStreamOptions.get().backwards().fromEnd().maxCount(1);
        return client.readStream("shop-" + shop, options)
                .get(10, TimeUnit.SECONDS)
                .getEvents()
                .getFirst()
                .getOriginalEvent();
    }
}

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
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Commands per second through the shop service, against the bare client and against a service that updates rows.
public final class CommandsBench {
    private static final int IN_FLIGHT = 64;
    private static final int SHOPS = 4 * IN_FLIGHT;
    private static final int CACHED = 10_000;
    private static final String FOLLOWED = "shop service in the platform, views following";
    private static final String ALONE = "shop service alone";
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
        try (var updates = UpdateService.start(http, site, shops, token, work);
                var alone = OwnShopService.start(http, site, work, CACHED)) {
            var itsShops = BenchShops.registered(http, alone.address(), token, SHOPS);
            var commands = new Introductions(shops, IN_FLIGHT, token);
            http.sendExpecting(204, site.shop(), commands.of(shops.getFirst()));
            var bare = new BareClient(http.vertx(), client, last(client, shops.getFirst()), IN_FLIGHT);
            var contestants = List.<Contestant>of(
                    new HttpContestant(FOLLOWED, http, site.shop(), IN_FLIGHT, 204, commands::next),
                    service(ALONE, http, alone.address(), itsShops, token),
                    bare,
                    service(UPDATES, http, updates.address(), shops, token));
            var results = settings.rounds().run(contestants, settings.progress());
            double updated = results.get(UPDATES).perSecond();
            double appended = results.get(bare.name()).perSecond();
            return new Report(
                            "Commands, " + IN_FLIGHT + " in flight",
                            "One small change of a shop per request (or append), over " + SHOPS
                                    + " shops; token, role, owner and body are checked by both services.")
                    .figures(results)
                    .ratio(Ratio.atLeast(
                            "shop service alone / update service",
                            results.get(ALONE).perSecond() / updated,
                            1))
                    .ratio(Ratio.atLeast(
                            "shop service in the platform / update service",
                            results.get(FOLLOWED).perSecond() / updated,
                            1))
                    .ratio(Ratio.of(
                            "shop service alone / bare client",
                            results.get(ALONE).perSecond() / appended));
        } finally {
            client.shutdown();
        }
    }

    private static Contestant service(String name, Http http, URI address, List<String> shops, String token) {
        var commands = new Introductions(shops, IN_FLIGHT, token);
        return new HttpContestant(name, http, address, IN_FLIGHT, 204, commands::next);
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

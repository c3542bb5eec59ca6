package io.baedal.benchmark.lag;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.commands.Introductions;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.platform.BenchShops;
import io.baedal.benchmark.platform.Owner;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import java.util.LinkedHashMap;

/// How long after its acknowledgement a command is visible in the view.
public final class LagBench {
    private static final int PER_SECOND = 200;
    private static final int SHOPS = 64;
    private static final double AIM_MILLIS = 25;

    private final Site site;
    private final Settings settings;

    public LagBench(Site site, Settings settings) {
        this.site = site;
        this.settings = settings;
    }

    public Report run(Http http) throws Exception {
        var token = Owner.token(site);
        settings.progress().says("registering the benchmark's shops");
        var shops = BenchShops.registered(http, site.shop(), token, SHOPS);
        var stream = new CommandStream(http, site, shops, new Introductions(shops, 1, token));
        settings.progress().says("warming up");
        stream.run(PER_SECOND, settings.rounds().warmUp());
        var length = settings.rounds().length().multipliedBy(settings.rounds().count());
        settings.progress().says("measuring for " + length.toSeconds() + " s");
        return report(stream.run(PER_SECOND, length));
    }

    private static Report report(CommandStream.Result result) {
        var figures = new LinkedHashMap<String, Measured>();
        figures.put("command until acknowledged", result.acknowledged());
        figures.put("acknowledged until visible in the view", result.visible());
        figures.put("reading a page that is up to date", result.read());
        double p99 = result.visible().percentile(99);
        return new Report("Lag of the view at " + PER_SECOND + " commands/s", """
                        Visible: the shop page, asked for with the command's own Baedal-Revision and Prefer: wait=5 right \
                        after the acknowledgement, has been answered. It includes that request itself, which takes as \
                        long as the third line where there is nothing to wait for.\
                        """)
                .figures(figures)
                .ratio(new Ratio(
                        "p99 until visible, in ms", p99, "under %.0f".formatted(AIM_MILLIS), p99 < AIM_MILLIS));
    }
}

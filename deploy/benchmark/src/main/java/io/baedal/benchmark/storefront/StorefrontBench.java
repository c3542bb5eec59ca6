package io.baedal.benchmark.storefront;

import io.baedal.benchmark.Settings;
import io.baedal.benchmark.history.HistorySize;
import io.baedal.benchmark.history.Past;
import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.HttpContestant;
import io.baedal.benchmark.load.Measured;
import io.baedal.benchmark.load.SteadyRate;
import io.baedal.benchmark.process.Views;
import io.baedal.benchmark.process.WorkFolder;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.baedal.events.DomainEvent;
import io.baedal.events.shop.ShopRegistered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// List pages and shop pages of the storefront over few and over many shops: how many a second at most, and how long
/// one takes while half of that is asked for.
public final class StorefrontBench {
    private static final int IN_FLIGHT = 64;
    private static final int FEW_IN_FLIGHT = 4;
    private static final int EVENTS_PER_SHOP = 12;
    private static final int TENTH = 10;
    private static final double AIM_MILLIS = 15;
    private static final double AIM_GROWTH = 2;

    private final Path checkout;
    private final Settings settings;
    private final int mostShops;
    private final long seed;

    /// @param mostShops the larger of the two cities; the other has a tenth
    public StorefrontBench(Path checkout, Settings settings, int mostShops, long seed) {
        this.checkout = checkout;
        this.settings = settings;
        this.mostShops = mostShops;
        this.seed = seed;
    }

    public Report run(Http http, WorkFolder work) throws Exception {
        var small = measure(http, mostShops / TENTH, work.sub("small"));
        var large = measure(http, mostShops, work.sub("large"));
        var figures = new LinkedHashMap<String, Measured>();
        small.into(figures);
        large.into(figures);
        return new Report("The storefront over %,d and %,d shops".formatted(small.shops, large.shops), """
                        Lists of twenty shops of a district, and shop pages, as JSON. At most: %d in flight. At half: as many \
                        a second as half of that, whatever becomes of those before.\
                        """.formatted(
                                IN_FLIGHT))
                .figures(figures)
                .ratio(Ratio.atMost("p99 of a list at half, ms, few shops", small.list.half.percentile(99), AIM_MILLIS))
                .ratio(Ratio.atMost(
                        "p99 of a list at half, ms, many shops", large.list.half.percentile(99), AIM_MILLIS))
                .ratio(growth("p50 of a list, many / few shops", small.list, large.list, 50))
                .ratio(growth("p99 of a list, many / few shops", small.list, large.list, 99))
                .ratio(growth("p99 of a shop page, many / few shops", small.page, large.page, 99));
    }

    private static Ratio growth(String what, Pages small, Pages large, double percent) {
        return Ratio.atMost(what, large.half.percentile(percent) / small.half.percentile(percent), AIM_GROWTH);
    }

    private record Pages(Measured most, Measured half) {}

    private record City(int shops, Pages list, Pages page) {
        void into(Map<String, Measured> figures) {
            figures.put("lists at most, %,d shops".formatted(shops), list.most);
            figures.put("lists at half, %,d shops".formatted(shops), list.half);
            figures.put("shop pages at most, %,d shops".formatted(shops), page.most);
            figures.put("shop pages at half, %,d shops".formatted(shops), page.half);
        }
    }

    private City measure(Http http, int shops, Path work) throws Exception {
        try (var views = Views.start(checkout, work)) {
            settings.progress().says("making %,d shops".formatted(shops));
            var known = fill(views.connectionString(), shops);
            try (var side = QuerySide.start(http, checkout, views.connectionString(), work)) {
                var questions = new Questions(known);
                return new City(
                        shops,
                        pages("lists", http, side, questions::list),
                        pages("shop pages", http, side, questions::shop));
            }
        }
    }

    private List<String> fill(String views, int shops) {
        Map<String, List<DomainEvent>> past =
                Past.streams(new HistorySize((long) shops * EVENTS_PER_SHOP, shops), seed);
        FilledViews.fill(views, List.of(past, PublicLife.around(past)));
        List<String> known = new ArrayList<>();
        past.values().forEach(events -> {
            if (events.getFirst() instanceof ShopRegistered shop) {
                known.add(shop.shopId());
            }
        });
        return known;
    }

    private Pages pages(String what, Http http, QuerySide side, Supplier<Call> calls) throws Exception {
        // What is cold and is asked for more than it can do is not asked at all for a while, and stays cold.
        settings.rounds()
                .warmUp(lanes(what + ", a few at a time", http, side, FEW_IN_FLIGHT, calls), settings.progress());
        var asked = lanes(what, http, side, IN_FLIGHT, calls);
        var most = settings.rounds().run(List.of(asked), settings.progress()).get(what);
        int half = (int) Math.max(1, most.perSecond() / 2);
        settings.progress().says("%s at %,d a second".formatted(what, half));
        var length = settings.rounds().length().multipliedBy(settings.rounds().count());
        return new Pages(most, new SteadyRate(http, side.storefront(), calls).run(half, length));
    }

    private static Contestant lanes(String name, Http http, QuerySide side, int inFlight, Supplier<Call> calls) {
        return new HttpContestant(name, http, side.storefront(), inFlight, 200, _ -> calls.get());
    }
}

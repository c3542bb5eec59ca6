package io.baedal.benchmark.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.load.Progress;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.report.Ratio;
import io.baedal.benchmark.report.Report;
import io.baedal.democity.expected.Expectation;
import io.baedal.democity.expected.Expectation.FoundShop;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Types what people type into the search of the running platform, and looks whether the first shops of the demo city
/// that
/// are found are what they expect. It takes no times.
public final class RelevanceBench {
    private static final double AIM = 0.95;

    private final Site site;
    private final Progress progress;

    public RelevanceBench(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
    }

    public Report run(Http http) {
        var expectations = Expectation.all();
        var missed = new ArrayList<String>();
        for (var expectation : expectations) {
            var found = first(http, expectation.query());
            if (!expectation.isMet(found)) {
                missed.add(expectation.query());
                progress.says("missed: " + expectation.query() + " finds "
                        + found.stream().map(FoundShop::name).toList());
            }
        }
        double share = 1 - missed.size() / (double) expectations.size();
        var how = expectations.size() + " queries, each with what must be among the first " + Expectation.FIRST
                + " shops; missed: " + (missed.isEmpty() ? "none" : String.join(", ", missed));
        return new Report("Relevance of the search", how)
                .ratio(Ratio.atLeast("queries that find what people expect", share, AIM));
    }

    private List<FoundShop> first(Http http, String query) {
        var path = "/search?limit=" + Expectation.FIRST + "&q=" + URLEncoder.encode(query, UTF_8);
        var ids = http.sendExpecting(200, site.search(), Call.get(path)).json().getJsonArray("ids");
        if (ids.isEmpty()) {
            return List.of();
        }
        var pages = Call.get("/shops?ids=" + String.join(",", strings(ids).toList()));
        return objects(http.sendExpecting(200, site.shopDisplay(), pages).json().getJsonArray("shops"))
                .map(RelevanceBench::shop)
                .toList();
    }

    private static FoundShop shop(JsonObject page) {
        var shop = page.getJsonObject("shop");
        var dishes = objects(page.getJsonObject("menu").getJsonArray("groups"))
                .flatMap(group -> objects(group.getJsonArray("items")))
                .map(item -> item.getString("name"))
                .toList();
        return new FoundShop(shop.getString("name"), shop.getString("category"), dishes);
    }

    private static Stream<String> strings(JsonArray array) {
        return array.stream().map(String.class::cast);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}

package io.baedal.benchmark.report;

import io.baedal.benchmark.load.Measured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of one run, printed as a table or as JSON.
public final class Report {
    private final String title;
    private final String how;
    private final Map<String, Measured> figures = new LinkedHashMap<>();
    private final List<Ratio> ratios = new ArrayList<>();

    /// @param how what was measured and how, in a sentence or two
    public Report(String title, String how) {
        this.title = title;
        this.how = how;
    }

    public Report figures(Map<String, Measured> more) {
        figures.putAll(more);
        return this;
    }

    public Report ratio(Ratio ratio) {
        ratios.add(ratio);
        return this;
    }

    public void print() {
        System.out.printf("%n%s%n%s%n%n", title, how);
        System.out.printf(
                "  %-44s %10s %9s %9s %9s %9s %7s%n", "", "per s", "p50 ms", "p90 ms", "p99 ms", "max ms", "failed");
        figures.forEach((name, m) -> System.out.printf(
                "  %-44s %,10.0f %9s %9s %9s %9s %7d%n",
                name, m.perSecond(), millis(m, 50), millis(m, 90), millis(m, 99), millis(m, 100), m.failed()));
        System.out.println();
        ratios.forEach(Report::print);
    }

    /// Empty where single times weren't taken.
    private static String millis(Measured measured, double percent) {
        return measured.latency().getTotalCount() == 0 ? "" : "%.2f".formatted(measured.percentile(percent));
    }

    private static void print(Ratio ratio) {
        var aim = ratio.aim() == null ? "" : "aim: " + ratio.aim() + (ratio.met() ? ", met" : ", not met");
        System.out.printf("  %-62s %8.2f  %s%n", ratio.what(), ratio.value(), aim);
    }

    public JsonObject json() {
        var contestants = new JsonArray();
        figures.forEach((name, m) -> contestants.add(new JsonObject()
                .put("name", name)
                .put("perSecond", m.perSecond())
                .put("done", m.done())
                .put("failed", m.failed())
                .put("p50Millis", m.percentile(50))
                .put("p90Millis", m.percentile(90))
                .put("p99Millis", m.percentile(99))
                .put("maxMillis", m.percentile(100))));
        var compared = new JsonArray();
        ratios.forEach(ratio -> compared.add(new JsonObject()
                .put("what", ratio.what())
                .put("value", ratio.value())
                .put("aim", ratio.aim())
                .put("met", ratio.met())));
        return new JsonObject()
                .put("title", title)
                .put("how", how)
                .put("contestants", contestants)
                .put("ratios", compared);
    }
}

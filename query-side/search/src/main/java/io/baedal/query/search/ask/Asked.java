package io.baedal.query.search.ask;

import io.baedal.query.problem.Problem;
import io.baedal.query.search.text.Words;
import io.baedal.views.search.SearchTextDocument;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;

/// A search as it was asked.
public record Asked(Question question, Page page) {
    private static final int LONGEST_TEXT = 50;
    private static final int LONGEST_DISTRICT = 50;
    private static final int LONGEST_CURSOR = 400;
    private static final int WIDEST_METRES = 50_000;
    private static final long MOST_WON = 10_000_000;
    private static final int USUAL_LIMIT = 20;
    private static final int MOST_SHOPS = 50;

    /// @throws Problem that names each parameter that is wrong
    public static Asked of(MultiMap values) {
        var parameters = new Parameters(values);
        var question = question(parameters);
        int limit = parameters.whole("limit", 1, MOST_SHOPS).map(Long::intValue).orElse(USUAL_LIMIT);
        boolean highlight = parameters
                .oneOf("highlight", List.of("true", "false"))
                .map("true"::equals)
                .orElse(false);
        var written = parameters.text("cursor", LONGEST_CURSOR);
        parameters.check();
        var after = written.flatMap(cursor -> Cursor.read(cursor, question));
        if (written.isPresent() && after.isEmpty()) {
            parameters.wrong("cursor", "is no cursor of this search");
        }
        parameters.check();
        return new Asked(question, new Page(limit, after, highlight));
    }

    private static Question question(Parameters parameters) {
        var text = parameters.text("q", LONGEST_TEXT);
        if (text.map(SearchTextDocument::letters).filter(String::isEmpty).isPresent()) {
            parameters.wrong("q", "has no letter or digit");
        }
        var district = parameters.text("district", LONGEST_DISTRICT);
        var category = parameters.oneOf("category", List.copyOf(Words.callings().keySet()));
        var nearby = nearby(parameters);
        var sort = parameters.oneOf("sort", List.of(Sort.values())).orElse(Sort.RELEVANCE);
        if (sort == Sort.DISTANCE && nearby.isEmpty()) {
            parameters.wrong("sort", "by distance needs lat and lon");
        }
        if (text.isEmpty() && district.isEmpty() && category.isEmpty() && nearby.isEmpty()) {
            parameters.wrong("q", "is missing, and so are district, category, and lat with lon: one of them is needed");
        }
        return new Question(
                text,
                district,
                category,
                nearby,
                parameters.oneOf("open", List.of("now")).isPresent(),
                parameters.whole("minimumOrder", 0, MOST_WON),
                deliveryFee(parameters),
                parameters.decimal("rating", 0, 5),
                sort);
    }

    private static Optional<Nearby> nearby(Parameters parameters) {
        var latitude = parameters.decimal("lat", -85, 85);
        var longitude = parameters.decimal("lon", -180, 180);
        var distance = parameters.decimal("distance", 1, WIDEST_METRES);
        if (latitude.isPresent() != longitude.isPresent()) {
            parameters.wrong(latitude.isPresent() ? "lon" : "lat", "is missing beside the other");
        }
        if (distance.isPresent() && latitude.isEmpty()) {
            parameters.wrong("distance", "needs lat and lon");
        }
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Nearby(latitude.get(), longitude.get(), distance.orElse((double) WIDEST_METRES)))
                : Optional.empty();
    }

    /// `tips` is what apps in Korea call the fee (배달팁).
    private static Optional<Long> deliveryFee(Parameters parameters) {
        var fee = parameters.whole("deliveryFee", 0, MOST_WON);
        var tips = parameters.whole("tips", 0, MOST_WON);
        if (fee.isPresent() && tips.isPresent() && !fee.equals(tips)) {
            parameters.wrong("tips", "is another name of deliveryFee, which is sent with another value");
        }
        return fee.or(() -> tips);
    }
}

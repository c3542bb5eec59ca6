package io.baedal.query.storefront.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What the list of shops is asked for, as its form sends it. What isn't said is empty.
///
/// @param open whether only shops that take orders now
/// @param cursor where to go on, or empty
public record Question(
        String q,
        String district,
        String category,
        String sort,
        String minimumOrder,
        String deliveryFee,
        String rating,
        boolean open,
        String cursor) {
    private static final int LONGEST = 200;

    /// Reads the form's fields from the address.
    ///
    /// @param district that the reader chose now or before, or null
    static Question of(HttpServerRequest request, District district) {
        return new Question(
                field(request, "q"),
                district == null ? "" : district.korean(),
                field(request, "category"),
                field(request, "sort"),
                field(request, "minimumOrder"),
                field(request, "deliveryFee"),
                field(request, "rating"),
                field(request, "open").equals("now"),
                field(request, "cursor"));
    }

    private static String field(HttpServerRequest request, String name) {
        var value = request.getParam(name);
        return value == null || value.length() > LONGEST ? "" : value.strip();
    }

    /// Whether one of the form's folded fields says something.
    public boolean filtered() {
        return open
                || !minimumOrder.isEmpty()
                || !deliveryFee.isEmpty()
                || !rating.isEmpty()
                || !sort.isEmpty() && !sort.equals(Sort.RELEVANCE.value());
    }

    /// Whether anything but the district is asked for.
    public boolean narrowed() {
        return filtered() || !q.isEmpty() || !category.isEmpty();
    }

    /// Whether it names nothing to look for: neither words, nor a place, nor a category.
    boolean namesNothing() {
        return q.isEmpty() && district.isEmpty() && category.isEmpty();
    }

    /// The same in all categories.
    public String everything() {
        return in("");
    }

    /// The same in one category, from its first page on.
    String in(String other) {
        return new Question(q, district, other, sort, minimumOrder, deliveryFee, rating, open, "").link();
    }

    /// The page after this one.
    String next(String following) {
        return new Question(q, district, category, sort, minimumOrder, deliveryFee, rating, open, following).link();
    }

    /// Its address.
    String link() {
        var said = parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? "/store" : "/store?" + said;
    }

    /// What is said, by the names that the search knows.
    Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("q", q);
        said.put("district", district);
        said.put("category", category);
        said.put("sort", sort);
        said.put("minimumOrder", minimumOrder);
        said.put("deliveryFee", deliveryFee);
        said.put("rating", rating);
        said.put("open", open ? "now" : "");
        said.put("cursor", cursor);
        said.values().removeIf(String::isEmpty);
        return said;
    }
}

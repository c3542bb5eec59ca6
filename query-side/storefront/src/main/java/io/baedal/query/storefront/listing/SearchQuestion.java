package io.baedal.query.storefront.listing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is searched for: the search's own query parameters, as they came.
///
/// @param parameters by name, each once
public record SearchQuestion(Map<String, String> parameters) {
    /// @param parameters as they came; of those that came twice the first holds
    public static SearchQuestion of(Map<String, List<String>> parameters) {
        var first = new TreeMap<String, String>();
        parameters.forEach((name, values) -> first.put(name, values.getFirst()));
        return new SearchQuestion(first);
    }

    /// Where it is delivered to, or null.
    public String district() {
        return parameters.get("district");
    }

    /// Whether this is the first page: advertisements are shown there and nowhere else.
    public boolean isFirstPage() {
        return !parameters.containsKey("cursor");
    }

    /// Which advertisements go with it.
    ///
    /// @param limit how many
    AdQuestion ads(int limit) {
        return new AdQuestion(district(), parameters.get("category"), parameters.get("q"), Integer.toString(limit));
    }
}

package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;

/// What shops of each category have in common, from `categories.json`.
final class Categories {
    private Categories() {}

    /// @param names what such shops are called
    /// @param hours the patterns of `hours.json` that they keep
    record Category(List<String> names, List<String> hours, String origin, String allergy) {}

    /// By the API's name of the category.
    static LinkedHashMap<String, Category> all() {
        return Resources.json("categories.json", new TypeReference<LinkedHashMap<String, Category>>() {});
    }
}

package io.baedal.query.storefront.listing;

import java.util.Map;
import java.util.TreeMap;

/// Which advertisements are asked for. Where there is a keyword, those that were booked for it; else where there is a
/// category, those on top of it; else those of the open list.
///
/// @param category or null
/// @param keyword or null
/// @param limit how many, or null for as many as the listing gives
public record AdQuestion(String district, String category, String keyword, String limit) {
    public AdQuestion {
        category = blankToNull(category);
        keyword = blankToNull(keyword);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private String product() {
        if (keyword != null) {
            return "KEYWORD";
        }
        return category != null ? "CATEGORY_TOP" : "OPEN_LIST";
    }

    /// The listing's query parameters.
    Map<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        parameters.put("product", product());
        put(parameters, "district", district);
        put(parameters, "limit", limit);
        if (keyword != null) {
            parameters.put("keyword", keyword);
        } else {
            put(parameters, "category", category);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}

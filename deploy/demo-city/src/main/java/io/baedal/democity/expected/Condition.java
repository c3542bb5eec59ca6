package io.baedal.democity.expected;

import java.util.List;

/// What a shop that was found should be like.
///
/// @param field `category`, `name` or `dish`
/// @param value the category's word, or what the name or a dish's name contains
record Condition(String field, String value) {
    static Condition of(String text) {
        int sign = text.startsWith("category") ? text.indexOf('=') : text.indexOf('~');
        if (sign < 0) {
            throw new IllegalArgumentException("'" + text + "' is no condition");
        }
        return new Condition(text.substring(0, sign), text.substring(sign + 1));
    }

    boolean isMet(String name, String category, List<String> dishes) {
        return switch (field) {
            case "category" -> category.equals(value);
            case "name" -> name.contains(value);
            case "dish" -> dishes.stream().anyMatch(dish -> dish.contains(value));
            default -> throw new IllegalArgumentException("Shops have no '" + field + "'");
        };
    }
}

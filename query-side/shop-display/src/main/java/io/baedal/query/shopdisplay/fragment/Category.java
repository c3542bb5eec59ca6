package io.baedal.query.shopdisplay.fragment;

/// What a shop cooks: a word and a drawing for each.
public enum Category {
    CHICKEN,
    PIZZA,
    KOREAN,
    CHINESE,
    JAPANESE,
    WESTERN,
    SNACKS,
    BURGERS,
    CAFE_DESSERT,
    JOKBAL_BOSSAM,
    STEW,
    ASIAN,
    SALAD,
    LATE_NIGHT,
    /// One that this service doesn't know yet.
    OTHER;

    static Category of(String name) {
        for (var category : values()) {
            if (category.name().equals(name)) {
                return category;
            }
        }
        return OTHER;
    }
}

package io.baedal.query.storefront.page;

/// What shops are listed under, in the order of display.
public enum Category {
    CHICKEN,
    PIZZA,
    KOREAN,
    SNACKS,
    CHINESE,
    JAPANESE,
    JOKBAL_BOSSAM,
    STEW,
    BURGERS,
    WESTERN,
    ASIAN,
    SALAD,
    CAFE_DESSERT,
    LATE_NIGHT
}

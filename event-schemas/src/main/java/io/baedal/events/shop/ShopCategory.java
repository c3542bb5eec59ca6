package io.baedal.events.shop;

/// The categories that shops are listed under. The constants' names are the words in the events.
public enum ShopCategory {
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
    LATE_NIGHT
}

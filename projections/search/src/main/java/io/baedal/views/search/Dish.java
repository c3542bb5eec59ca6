package io.baedal.views.search;

/// Something on the menu that is looked for by its name.
record Dish(String id, String name) {}

package io.baedal.events.campaign;

/// Where an advertised shop is shown.
public enum AdProduct {
    /// Among all shops of an area.
    OPEN_LIST,
    /// On top of a category.
    CATEGORY_TOP,
    /// On top of what is found by a word.
    KEYWORD
}

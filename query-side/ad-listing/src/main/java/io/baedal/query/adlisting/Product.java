package io.baedal.query.adlisting;

/// Where an advertised shop is shown.
enum Product {
    OPEN_LIST,
    CATEGORY_TOP,
    KEYWORD
}

package io.baedal.query.storefront.source;

import java.util.Locale;

/// What a page is joined from. Its name is what `Baedal-Degraded` and `degraded` say when it is missing or old.
public enum Part {
    SEARCH,
    ADS,
    FAVOURITES,
    CARDS,
    SHOP,
    REVIEWS;

    /// The name as it is sent.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

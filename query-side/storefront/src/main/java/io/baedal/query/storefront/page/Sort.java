package io.baedal.query.storefront.page;

import java.util.Locale;

/// The orders that found shops can be shown in.
public enum Sort {
    RELEVANCE,
    RATING,
    NEWEST;

    /// As the question says it.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}

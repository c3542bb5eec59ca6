package io.baedal.query.storefront.page;

import java.util.Locale;

/// The tabs of a shop's page.
public enum Tab {
    MENU,
    INFO,
    REVIEWS;

    /// As the address says it.
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param value as the address says it; the menu, where it says nothing known
    static Tab of(String value) {
        for (var tab : values()) {
            if (tab.value().equals(value)) {
                return tab;
            }
        }
        return MENU;
    }
}

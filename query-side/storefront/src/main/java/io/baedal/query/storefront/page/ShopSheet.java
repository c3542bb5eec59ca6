package io.baedal.query.storefront.page;

import java.util.List;

/// A shop's page.
///
/// @param head what stands above the tabs, or null while it is away
/// @param district of the reader, or null
/// @param tab that is open
/// @param fragment what is in it, as it came; or null while it is away
public record ShopSheet(String id, ShopHead head, District district, Tab tab, String fragment) {
    /// The shop's name, or null.
    public String name() {
        return head == null ? null : head.name();
    }

    /// What the head says while the shop takes orders.
    public Standing open() {
        return Standing.OPEN;
    }

    /// What the head says while it doesn't.
    public Standing shut() {
        return Standing.RESTING;
    }

    /// All tabs.
    public List<Tab> tabs() {
        return List.of(Tab.values());
    }
}

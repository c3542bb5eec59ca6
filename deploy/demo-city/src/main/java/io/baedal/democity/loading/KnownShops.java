package io.baedal.democity.loading;

import io.baedal.democity.city.Shop;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which ids the platform gave the city's shops. One that has forgotten a shop's registration doesn't say. Thread-safe.
final class KnownShops {
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void remember(Shop shop, String id) {
        ids.put(shop.key(), id);
    }

    /// @param key the shop's key in the city
    Optional<String> id(String key) {
        return Optional.ofNullable(ids.get(key));
    }
}

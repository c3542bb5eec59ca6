package io.baedal.democity.loading;

import io.baedal.democity.city.Owner;
import io.baedal.democity.city.Shop;
import java.util.List;
import java.util.Map;

/// What owners say about themselves and their shops. Each command makes one event.
final class ShopCommands {
    private final String keys;

    /// @param keys what all idempotency keys of this city begin with
    ShopCommands(String keys) {
        this.keys = keys;
    }

    Command register(Owner owner) {
        var body = Map.of(
                "businessNumber", owner.businessNumber(),
                "email", owner.email(),
                "name", owner.name(),
                "phone", owner.phone());
        return Command.post("/owners", body, keys + "/" + owner.id());
    }

    Command register(Shop shop) {
        var body = Map.of(
                "name", shop.name(),
                "category", shop.category(),
                "phone", shop.phone(),
                "address", shop.address());
        return Command.post("/shops", body, key(shop, "register"));
    }

    /// What customers should know before they order.
    List<Command> describe(Shop shop, String id) {
        var path = "/shops/" + id;
        return List.of(
                Command.put(
                        path + "/introduction", Map.of("introduction", shop.introduction()), key(shop, "introduction")),
                Command.put(path + "/opening-hours", Map.of("hours", shop.hours()), key(shop, "opening-hours")),
                Command.put(path + "/minimum-order", Map.of("amount", shop.minimumOrder()), key(shop, "minimum-order")),
                Command.put(path + "/delivery-areas", Map.of("areas", shop.areas()), key(shop, "delivery-areas")),
                Command.put(
                        path + "/notes",
                        Map.of("origin", shop.origin(), "allergy", shop.allergy()),
                        key(shop, "notes")));
    }

    Command open(Shop shop, String id) {
        return Command.post("/shops/" + id + "/open", null, key(shop, "open"));
    }

    /// How many events the shop's own stream holds when all this is done.
    static int count(Shop shop) {
        return 6 + (shop.open() ? 1 : 0);
    }

    private String key(Shop shop, String step) {
        return keys + "/" + shop.key() + "/" + step;
    }
}

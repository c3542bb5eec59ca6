package io.baedal.democity.loading;

import io.baedal.democity.city.MenuGroup;
import io.baedal.democity.city.MenuItem;
import io.baedal.democity.city.Shop;
import java.util.Map;

/// What owners say about their menus. Each command makes one event.
final class MenuCommands {
    private final String keys;
    private final String path;

    MenuCommands(String keys, Shop shop, String shopId) {
        this.keys = keys + "/" + shop.key() + "/menu/";
        this.path = "/shops/" + shopId + "/menu";
    }

    Command add(MenuGroup group, int groupNumber) {
        return Command.post(path + "/groups", Map.of("name", group.name()), keys + groupNumber);
    }

    Command add(MenuItem item, String groupId, int groupNumber, int itemNumber) {
        return Command.post(path + "/groups/" + groupId + "/items", item, keys + groupNumber + "/" + itemNumber);
    }

    Command sellOut(String itemId, int groupNumber, int itemNumber) {
        return Command.post(
                path + "/items/" + itemId + "/sold-out", null, keys + groupNumber + "/" + itemNumber + "/sold-out");
    }

    /// How many events the menu's stream holds when all this is done.
    static int count(Shop shop) {
        int count = 0;
        for (var group : shop.menu()) {
            count += 1 + group.items().size();
            count += (int) group.items().stream().filter(MenuItem::soldOut).count();
        }
        return count;
    }
}

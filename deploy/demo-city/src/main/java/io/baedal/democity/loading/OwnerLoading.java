package io.baedal.democity.loading;

import io.baedal.democity.city.MenuItem;
import io.baedal.democity.city.Owner;
import io.baedal.democity.city.Shop;
import java.util.ArrayList;
import java.util.List;

/// Loads one owner and their shops, one command after the other. What is complete is left as it is, whatever
/// was done to it since; what was interrupted is said again with the same keys, which the platform answers as
/// the first time.
final class OwnerLoading {
    private final Edge edge;
    private final String keys;
    private final ShopCommands commands;
    private final Tally tally;
    private final Sending sending;
    private final Owner owner;
    private final String token;
    private final KnownShops known;

    OwnerLoading(Edge edge, String keys, Tally tally, Owner owner, String token, KnownShops known) {
        this.edge = edge;
        this.keys = keys;
        this.commands = new ShopCommands(keys);
        this.tally = tally;
        this.sending = new Sending(edge, tally, token);
        this.owner = owner;
        this.token = token;
        this.known = known;
    }

    void run() throws InterruptedException {
        sending.unlessKnown("owner-already-registered", 1, commands.register(owner));
        for (var shop : owner.shops()) {
            try {
                load(shop);
            } catch (Refused refused) {
                throw new Refused(refused.problem(), shop.name() + ": " + refused.getMessage());
            }
        }
    }

    private void load(Shop shop) throws InterruptedException {
        int expected = ShopCommands.count(shop) + MenuCommands.count(shop);
        var registered = sending.unlessKnown("shop-already-registered", expected, commands.register(shop));
        if (registered == null) {
            return;
        }
        var id = registered.id();
        known.remember(shop, id);
        if (registered.replayed() && isComplete(shop, id)) {
            tally.wasThere(expected - 1);
            return;
        }
        for (var command : commands.describe(shop, id)) {
            sending.send(command);
        }
        var soldOut = loadMenu(shop, id);
        if (shop.open()) {
            sending.send(commands.open(shop, id));
        }
        for (var command : soldOut) {
            sending.send(command);
        }
    }

    private boolean isComplete(Shop shop, String id) throws InterruptedException {
        return edge.events("/source/shops/" + id, token) >= ShopCommands.count(shop)
                && edge.events("/source/shops/" + id + "/menu", token) >= MenuCommands.count(shop);
    }

    /// Returns what is left to say once the shop is open.
    private List<Command> loadMenu(Shop shop, String id) throws InterruptedException {
        var menu = new MenuCommands(keys, shop, id);
        List<Command> soldOut = new ArrayList<>();
        int groupNumber = 0;
        for (var group : shop.menu()) {
            var groupId = sending.send(menu.add(group, ++groupNumber)).id();
            int itemNumber = 0;
            for (MenuItem item : group.items()) {
                var itemId = sending.send(menu.add(item, groupId, groupNumber, ++itemNumber))
                        .id();
                if (item.soldOut()) {
                    soldOut.add(menu.sellOut(itemId, groupNumber, itemNumber));
                }
            }
        }
        return soldOut;
    }
}

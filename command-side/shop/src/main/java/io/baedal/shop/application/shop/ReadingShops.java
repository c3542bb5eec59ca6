package io.baedal.shop.application.shop;

import io.baedal.command.Aggregates;
import io.baedal.command.Loaded;
import io.baedal.events.Actor;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuCommand;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The current state of shops and menus, straight from their streams: everything acknowledged is in it. For other
/// services that keep a replica of what they need, for operators, and for the shop's own owner.
@ApplicationScoped
public class ReadingShops {

    private static final int AT_ONCE = 16;

    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final Aggregates<MenuCommand, Menu, MenuEvent> menus;

    ReadingShops(Aggregates<ShopCommand, Shop, ShopEvent> shops, Aggregates<MenuCommand, Menu, MenuEvent> menus) {
        this.shops = shops;
        this.menus = menus;
    }

    /// Fails with a refusal when there is no such shop, it is another owner's, or it is closed for good.
    public Uni<Loaded<Shop>> shop(String shopId, Actor reader) {
        return shops.load(shopId).invoke(shop -> shop.state().assertReadableBy(reader));
    }

    /// Fails as [#shop] does. A shop without any menu yet has an empty one at revision -1.
    public Uni<Loaded<Menu>> menu(String shopId, Actor reader) {
        return shop(shopId, reader).onItem().transformToUni(_ -> menus.load(shopId));
    }

    /// All of these in the order asked, whether or not they exist or are closed for good.
    public Uni<List<Loaded<Shop>>> shops(List<String> shopIds) {
        if (shopIds.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(shopIds.stream().map(shops::load).toList())
                .usingConcurrencyOf(AT_ONCE)
                .andFailFast();
    }
}

package io.baedal.shop.adapter.in.rest;

import io.baedal.events.menu.OptionGroup;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuGroup;
import io.baedal.shop.domain.menu.MenuItem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A shop's menu as it is now, everything in the order of display.
@Schema(name = "Menu")
record MenuView(
        String shopId,

        @Schema(description = "-1 as long as nothing was ever put on the menu")
        long revision,

        List<GroupView> groups) {

    @Schema(name = "MenuGroup")
    record GroupView(String id, String name, List<ItemView> items) {
        private static GroupView of(MenuGroup group) {
            return new GroupView(
                    group.id(),
                    group.name(),
                    group.items().stream().map(ItemView::of).toList());
        }
    }

    @Schema(name = "MenuItem")
    record ItemView(
            String id,
            String name,
            String description,
            @Schema(description = "Whole won") long price,
            String pictureUrl,
            List<OptionGroup> optionGroups,
            boolean soldOut) {
        private static ItemView of(MenuItem item) {
            return new ItemView(
                    item.id(),
                    item.name(),
                    item.description(),
                    item.price(),
                    item.pictureUrl(),
                    item.optionGroups(),
                    item.soldOut());
        }
    }

    static MenuView of(String shopId, Menu menu, long revision) {
        return new MenuView(
                shopId, revision, menu.groups().stream().map(GroupView::of).toList());
    }
}

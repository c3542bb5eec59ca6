package io.baedal.views.shopdisplay;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemRestocked;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.MenuItemsReordered;
import io.baedal.events.menu.Option;
import io.baedal.events.menu.OptionGroup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuCardTest {
    private static final MenuCard MENU = fold(
            MenuCard.EMPTY,
            new MenuGroupAdded("s1", "g1", "치킨"),
            new MenuGroupAdded("s1", "g2", "음료"),
            item("g1", "i1", "후라이드"),
            item("g1", "i2", "양념"),
            item("g2", "i3", "콜라"));

    @Test
    void isTheJsonThatAClientGets() {
        var menu = fold(MenuCard.EMPTY, new MenuGroupAdded("s1", "g1", "치킨"), item("g1", "i1", "후라이드"));
        var json = new MenuSource().format().write(menu).getBinary(ShopDisplayDocument.MENU);

        assertThat(new String(json.getData(), StandardCharsets.UTF_8)).isEqualTo("""
                        {"groups":[{"id":"g1","name":"치킨","items":[{"id":"i1","name":"후라이드","description":"",\
                        "price":18000,"soldOut":false,"optionGroups":[{"id":"o","name":"맵기","minimum":0,"maximum":1,\
                        "options":[{"id":"o1","name":"순한맛","price":0}]}]}]}]}""");
    }

    @Test
    void givesTheCardItsFirstThreeDishesAndItsFirstPicture() {
        var menu = fold(
                MENU,
                item("g2", "i4", "사이다"),
                new MenuItemDescribed("s1", "i2", "양념", "", "https://pictures.example/2.jpg"),
                new MenuItemDescribed("s1", "i3", "콜라", "", "https://pictures.example/3.jpg"));

        assertThat(dishes(menu))
                .isEqualTo(
                        "{\"dishes\":[\"후라이드\",\"양념\",\"콜라\"]," + "\"pictureUrl\":\"https://pictures.example/2.jpg\"}");
        assertThat(dishes(fold(menu, new MenuGroupRemoved("s1", "g1"))))
                .isEqualTo("{\"dishes\":[\"콜라\",\"사이다\"],\"pictureUrl\":\"https://pictures.example/3.jpg\"}");
    }

    @Test
    void givesTheCardNoDishesWhileItIsEmpty() {
        assertThat(dishes(MenuCard.EMPTY)).isEqualTo("{\"dishes\":[]}");
    }

    @Test
    void isKeptWithoutDishesByTheFirstFold() {
        assertThat(MenuSource.withoutDishes().format().write(MENU).keySet()).containsExactly(ShopDisplayDocument.MENU);
    }

    @Test
    void itemsSellOutAndComeBack() {
        assertThat(item(fold(MENU, new MenuItemSoldOut("s1", "i1")), "i1").soldOut())
                .isTrue();
        assertThat(item(fold(MENU, new MenuItemSoldOut("s1", "i1"), new MenuItemRestocked("s1", "i1")), "i1")
                        .soldOut())
                .isFalse();
    }

    @Test
    void itemsChange() {
        var menu = fold(
                MENU,
                new MenuItemRepriced("s1", "i1", 20000),
                new MenuItemDescribed("s1", "i1", "반반", "반씩", "https://pictures.example/1.jpg"));

        assertThat(item(menu, "i1").price()).isEqualTo(20000);
        assertThat(item(menu, "i1").name()).isEqualTo("반반");
        assertThat(item(menu, "i2")).isEqualTo(item(MENU, "i2"));
    }

    @Test
    void everythingIsShownInItsOrder() {
        var menu = fold(
                MENU,
                new MenuGroupsReordered("s1", List.of("g2", "g1")),
                new MenuItemsReordered("s1", "g1", List.of("i2", "i1")));

        assertThat(menu.groups()).extracting(MenuCardGroup::id).containsExactly("g2", "g1");
        assertThat(menu.groups().get(1).items()).extracting(MenuCardItem::id).containsExactly("i2", "i1");
    }

    @Test
    void whatIsRemovedIsGone() {
        assertThat(fold(MENU, new MenuItemRemoved("s1", "i1"))
                        .groups()
                        .getFirst()
                        .items())
                .extracting(MenuCardItem::id)
                .containsExactly("i2");
        assertThat(fold(MENU, new MenuGroupRemoved("s1", "g1")).groups())
                .extracting(MenuCardGroup::id)
                .containsExactly("g2");
    }

    @Test
    void whatIsNotThereDoesNotChange() {
        assertThat(fold(MENU, new MenuItemSoldOut("s1", "nobody"), new MenuGroupRemoved("s1", "nobody")))
                .isEqualTo(MENU);
    }

    private static MenuItemAdded item(String group, String id, String name) {
        var mild = new OptionGroup("o", "맵기", 0, 1, List.of(new Option("o1", "순한맛", 0)));
        return new MenuItemAdded("s1", group, id, name, "", 18000, null, List.of(mild));
    }

    private static MenuCardItem item(MenuCard menu, String id) {
        return menu.groups().stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String dishes(MenuCard menu) {
        var json = new MenuSource().format().write(menu).getBinary(ShopDisplayDocument.DISHES);
        return new String(json.getData(), StandardCharsets.UTF_8);
    }

    private static MenuCard fold(MenuCard menu, MenuEvent... events) {
        for (var event : events) {
            menu = menu.after(event);
        }
        return menu;
    }
}

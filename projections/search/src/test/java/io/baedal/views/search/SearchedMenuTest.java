package io.baedal.views.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupRenamed;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemSoldOut;
import java.util.List;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;

class SearchedMenuTest {
    private static final MenuEvent[] BEGINNING = {
        new MenuGroupAdded("s1", "g1", "치킨"), new MenuGroupAdded("s1", "g2", "음료"), item("g1", "i1", "후라이드")
    };

    @Test
    void isTheNamesOnItInTheOrderOfDisplay() {
        assertThat(lines(item("g2", "i2", "콜라"))).isEqualTo("치킨\n후라이드\n음료\n콜라");
        assertThat(lines(new MenuGroupsReordered("s1", List.of("g2", "g1")))).isEqualTo("음료\n치킨\n후라이드");
        assertThat(lines(new MenuItemDescribed("s1", "i1", "양념", "", null))).isEqualTo("치킨\n양념\n음료");
        assertThat(lines(new MenuGroupRenamed("s1", "g1", "통닭"))).isEqualTo("통닭\n후라이드\n음료");
        assertThat(lines(new MenuItemRemoved("s1", "i1"))).isEqualTo("치킨\n음료");
        assertThat(lines(new MenuGroupRemoved("s1", "g1"))).isEqualTo("음료");
        assertThat(lines(new MenuItemSoldOut("s1", "i1"), new MenuItemRemoved("s1", "nobody")))
                .isEqualTo("치킨\n후라이드\n음료");
    }

    @Test
    void namesDontRunIntoEachOther() {
        var grams = new MenuSource().format().write(fold()).getArray(SearchDocument.DISHES);

        assertThat(grams)
                .contains(new BsonInt32(SearchTextDocument.gram('라', '이')))
                .doesNotContain(new BsonInt32(SearchTextDocument.gram('킨', '후')));
    }

    private static String lines(MenuEvent... more) {
        return new MenuSource()
                .format()
                .write(fold(more))
                .getString(SearchDocument.DISH_NAMES)
                .getValue();
    }

    private static SearchedMenu fold(MenuEvent... more) {
        var menu = SearchedMenu.EMPTY;
        for (var event : BEGINNING) {
            menu = menu.after(event);
        }
        for (var event : more) {
            menu = menu.after(event);
        }
        return menu;
    }

    private static MenuItemAdded item(String group, String id, String name) {
        return new MenuItemAdded("s1", group, id, name, "", 18000, null, List.of());
    }
}

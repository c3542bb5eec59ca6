package io.baedal.shop.domain.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.testing.Scenario;
import io.baedal.events.Actor;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupRenamed;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemOptionsChanged;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemRestocked;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.MenuItemsReordered;
import io.baedal.shop.domain.menu.Choice.ChoiceOption;
import io.baedal.shop.domain.menu.MenuCommand.AddGroup;
import io.baedal.shop.domain.menu.MenuCommand.AddItem;
import io.baedal.shop.domain.menu.MenuCommand.Change;
import io.baedal.shop.domain.menu.MenuCommand.ChangeItemChoices;
import io.baedal.shop.domain.menu.MenuCommand.DescribeItem;
import io.baedal.shop.domain.menu.MenuCommand.RemoveGroup;
import io.baedal.shop.domain.menu.MenuCommand.RemoveItem;
import io.baedal.shop.domain.menu.MenuCommand.RenameGroup;
import io.baedal.shop.domain.menu.MenuCommand.ReorderGroups;
import io.baedal.shop.domain.menu.MenuCommand.ReorderItems;
import io.baedal.shop.domain.menu.MenuCommand.RepriceItem;
import io.baedal.shop.domain.menu.MenuCommand.RestockItem;
import io.baedal.shop.domain.menu.MenuCommand.SellOutItem;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopRefusal;
import io.baedal.shop.domain.shop.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MenuDeciderTest {

    private static final Actor KIM = new Actor("owner", "kim");
    private static final MenuGroupAdded CHICKEN = new MenuGroupAdded("s", "g1", "치킨");
    private static final MenuGroupAdded SIDES = new MenuGroupAdded("s", "g2", "사이드");
    private static final MenuItemAdded FRIED =
            new MenuItemAdded("s", "g1", "i1", "후라이드", "바삭", 19_000, null, List.of());
    private static final MenuItemAdded SPICY = new MenuItemAdded("s", "g1", "i2", "양념", "매콤", 20_000, null, List.of());
    private static final Choices NO_CHOICES = Choices.of(List.of());

    private final Scenario<MenuCommand, Menu, MenuEvent> menu = Scenario.of(new MenuDecider());

    private static MenuCommand kims(Change change) {
        return by(KIM, Standing.PAUSED, change);
    }

    private static MenuCommand by(Actor actor, Standing standing, Change change) {
        var shop = new Shop("s", "kim", standing, null, Shop.NONE.information(), Shop.NONE.terms());
        return new MenuCommand(shop, actor, change);
    }

    private static AddItem fried(String group) {
        return new AddItem(
                group,
                "i1",
                MenuName.of("후라이드"),
                ItemDescription.of("바삭"),
                Price.of(19_000),
                Optional.empty(),
                NO_CHOICES);
    }

    @Test
    void aMenuGrowsGroupByGroup() {
        menu.when(kims(new AddGroup("g1", MenuName.of("치킨"))))
                .then(CHICKEN)
                .when(kims(new AddGroup("g9", MenuName.of("치킨"))))
                .thenRefused(MenuRefusal.GroupNameTaken.class);
    }

    @Test
    void aGroupIsRenamedToAFreeName() {
        menu.given(CHICKEN, SIDES);

        menu.when(kims(new RenameGroup("g1", MenuName.of("사이드")))).thenRefused(MenuRefusal.GroupNameTaken.class);
        menu.when(kims(new RenameGroup("g1", MenuName.of("치킨")))).thenNothing();
        menu.when(kims(new RenameGroup("gone", MenuName.of("탕")))).thenRefused(MenuRefusal.GroupNotFound.class);
        menu.when(kims(new RenameGroup("g1", MenuName.of("통닭")))).then(new MenuGroupRenamed("s", "g1", "통닭"));
    }

    @Test
    void onlyAnEmptyGroupIsRemoved() {
        menu.given(CHICKEN, FRIED).when(kims(new RemoveGroup("g1"))).thenRefused(MenuRefusal.GroupNotEmpty.class);

        menu.given(new MenuItemRemoved("s", "i1"))
                .when(kims(new RemoveGroup("g1")))
                .then(new MenuGroupRemoved("s", "g1"))
                .when(kims(new RemoveGroup("g1")))
                .thenRefused(MenuRefusal.GroupNotFound.class);
    }

    @Test
    void groupsAreReorderedByNamingAllOfThem() {
        menu.given(CHICKEN, SIDES);

        for (var wrong : List.of(List.of("g1"), List.of("g1", "g1"), List.of("g1", "g3"), List.of("g1", "g2", "g2"))) {
            menu.when(kims(new ReorderGroups(wrong))).thenRefused(MenuRefusal.IncompleteOrder.class);
        }
        menu.when(kims(new ReorderGroups(List.of("g1", "g2")))).thenNothing();
        menu.when(kims(new ReorderGroups(List.of("g2", "g1")))).then(new MenuGroupsReordered("s", List.of("g2", "g1")));
    }

    @Test
    void anItemIsAddedToAGroupUnderANameOfItsOwn() {
        menu.when(kims(fried("g1"))).thenRefused(MenuRefusal.GroupNotFound.class);
        menu.given(CHICKEN, SIDES).when(kims(fried("g1"))).then(FRIED);
        menu.when(kims(fried("g1"))).thenRefused(MenuRefusal.ItemNameTaken.class);
        menu.when(kims(fried("g2"))).then(new MenuItemAdded("s", "g2", "i1", "후라이드", "바삭", 19_000, null, List.of()));
    }

    @Test
    void anItemIsDescribedUnderANameOfItsOwn() {
        menu.given(CHICKEN, FRIED, SPICY);

        menu.when(kims(describe("i1", "양념", "바삭"))).thenRefused(MenuRefusal.ItemNameTaken.class);
        menu.when(kims(describe("i1", "후라이드", "바삭"))).thenNothing();
        menu.when(kims(describe("i9", "후라이드", "바삭"))).thenRefused(MenuRefusal.ItemNotFound.class);
        menu.when(kims(describe("i1", "후라이드", "더 바삭"))).then(new MenuItemDescribed("s", "i1", "후라이드", "더 바삭", null));
    }

    private static DescribeItem describe(String id, String name, String description) {
        return new DescribeItem(id, MenuName.of(name), ItemDescription.of(description), Optional.empty());
    }

    @Test
    void anItemIsRepricedSoldOutAndRestocked() {
        menu.given(CHICKEN, FRIED)
                .when(kims(new RepriceItem("i1", Price.of(19_000))))
                .thenNothing()
                .when(kims(new RepriceItem("i1", Price.of(21_000))))
                .then(new MenuItemRepriced("s", "i1", 21_000))
                .when(kims(new RestockItem("i1")))
                .thenNothing()
                .when(kims(new SellOutItem("i1")))
                .then(new MenuItemSoldOut("s", "i1"))
                .when(kims(new SellOutItem("i1")))
                .thenNothing()
                .when(kims(new RestockItem("i1")))
                .then(new MenuItemRestocked("s", "i1"))
                .when(kims(new RemoveItem("i1")))
                .then(new MenuItemRemoved("s", "i1"))
                .when(kims(new RemoveItem("i1")))
                .thenRefused(MenuRefusal.ItemNotFound.class);
    }

    @Test
    void aMenuWhereAllIsSoldOutHasNothingToOrder() {
        assertFalse(menu.state().hasSomethingToOrder());
        assertTrue(menu.given(CHICKEN, FRIED).state().hasSomethingToOrder());
        assertFalse(menu.given(new MenuItemSoldOut("s", "i1")).state().hasSomethingToOrder());
    }

    @Test
    void optionsKeepTheirIdsAsLongAsTheyKeepTheirNames() {
        menu.given(CHICKEN, FRIED);
        var one = Choices.of(List.of(spiciness("순한맛", "매운맛")));
        var other = Choices.of(List.of(spiciness("매운맛", "아주 매운맛")));
        var before = one.of("i1").getFirst();
        var after = other.of("i1").getFirst();

        assertEquals(before.id(), after.id());
        assertEquals(before.options().getLast().id(), after.options().getFirst().id());
        menu.when(kims(new ChangeItemChoices("i1", one)))
                .then(new MenuItemOptionsChanged("s", "i1", List.of(before)))
                .when(kims(new ChangeItemChoices("i1", one)))
                .thenNothing()
                .when(kims(new ChangeItemChoices("i1", other)))
                .then(new MenuItemOptionsChanged("s", "i1", List.of(after)));
    }

    private static Choice spiciness(String... options) {
        return Choice.of(MenuName.of("맵기"), 1, 1, options(options));
    }

    private static List<ChoiceOption> options(String... names) {
        return List.of(names).stream()
                .map(name -> new ChoiceOption(MenuName.of(name), Price.of(0)))
                .toList();
    }

    @Test
    void choicesAreWithinTheirOptions() {
        var name = MenuName.of("맵기");

        broken("option-choices-out-of-range", () -> Choice.of(name, 2, 1, options("a", "b")));
        broken("option-choices-out-of-range", () -> Choice.of(name, 0, 3, options("a", "b")));
        broken("option-choices-out-of-range", () -> Choice.of(name, 0, 0, options("a", "b")));
        broken("option-choices-out-of-range", () -> Choice.of(name, -1, 1, options("a", "b")));
        broken("option-name-twice", () -> Choice.of(name, 1, 1, options("a", "a")));
        broken("options-too-many", () -> Choice.of(name, 0, 1, List.of()));
        broken("option-name-twice", () -> Choices.of(List.of(spiciness("a"), spiciness("b"))));
        broken("option-groups-too-many", () -> Choices.of(Collections.nCopies(21, spiciness("a"))));
    }

    private static void broken(String rule, org.junit.jupiter.api.function.Executable value) {
        assertEquals(rule, assertThrows(InvalidValue.class, value).type());
    }

    @Test
    void aMenuHasItsLimits() {
        for (int i = 0; i < 50; i++) {
            menu.given(new MenuGroupAdded("s", "g" + i, "group " + i));
        }
        menu.when(kims(new AddGroup("x", MenuName.of("x")))).thenRefused(MenuRefusal.TooManyGroups.class);

        for (int i = 0; i < 300; i++) {
            menu.given(new MenuItemAdded("s", "g" + i % 50, "x" + i, "item " + i, "", 0, null, List.of()));
        }
        menu.when(kims(fried("g1"))).thenRefused(MenuRefusal.TooManyItems.class);
    }

    @Test
    void onlyTheShopsOwnerChangesItsMenuAndOnlyWhileThereIsAShop() {
        var change = new AddGroup("g1", MenuName.of("치킨"));

        menu.when(by(new Actor("owner", "lee"), Standing.OPEN, change)).thenRefused(ShopRefusal.NotYourShop.class);
        menu.when(by(KIM, Standing.CLOSED, change)).thenRefused(ShopRefusal.ClosedForGood.class);
        menu.when(by(KIM, Standing.UNKNOWN, change)).thenRefused(ShopRefusal.NotFound.class);
        menu.when(by(KIM, Standing.SUSPENDED, change)).then(CHICKEN);
    }

    @Property
    void everyOrderOfAllItemsIsShownAsAsked(@ForAll @IntRange(min = 1, max = 12) int count, @ForAll long seed) {
        var scenario = Scenario.of(new MenuDecider()).given(CHICKEN);
        for (int i = 0; i < count; i++) {
            scenario.given(new MenuItemAdded("s", "g1", "i" + i, "item " + i, "", 0, null, List.of()));
        }
        var before = scenario.state().groups().getFirst().items();
        var asked =
                new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "i" + i).toList());
        Collections.shuffle(asked, new Random(seed));

        var command = kims(new ReorderItems("g1", asked));
        new MenuDecider().decide(command, scenario.state()).forEach(scenario::given);

        var after = scenario.state().groups().getFirst().items();
        assertEquals(asked, after.stream().map(MenuItem::id).toList());
        assertEquals(java.util.Set.copyOf(before), java.util.Set.copyOf(after));
        scenario.when(command).thenNothing();
        scenario.when(kims(new ReorderItems("g1", asked.subList(1, count))))
                .thenRefused(MenuRefusal.IncompleteOrder.class);
    }

    @Test
    void itemsAreReorderedWithinTheirGroup() {
        menu.given(CHICKEN, FRIED, SPICY)
                .when(kims(new ReorderItems("g1", List.of("i2", "i1"))))
                .then(new MenuItemsReordered("s", "g1", List.of("i2", "i1")));
        menu.when(kims(new ReorderItems("gone", List.of()))).thenRefused(MenuRefusal.GroupNotFound.class);
    }
}

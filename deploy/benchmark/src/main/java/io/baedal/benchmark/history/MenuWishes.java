package io.baedal.benchmark.history;

import io.baedal.shop.domain.menu.Choice;
import io.baedal.shop.domain.menu.Choice.ChoiceOption;
import io.baedal.shop.domain.menu.Choices;
import io.baedal.shop.domain.menu.ItemDescription;
import io.baedal.shop.domain.menu.Menu;
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
import io.baedal.shop.domain.menu.MenuGroup;
import io.baedal.shop.domain.menu.MenuItem;
import io.baedal.shop.domain.menu.MenuName;
import io.baedal.shop.domain.menu.PictureUrl;
import io.baedal.shop.domain.menu.Price;
import java.util.Optional;

/// What an owner may want of a menu, whether or not the menu stands so that it can be had.
final class MenuWishes {
    private MenuWishes() {}

    static Change group(Dice dice) {
        return new AddGroup(dice.uuid().toString(), MenuName.of(Words.group(dice)));
    }

    static Change item(MenuGroup group, Dice dice) {
        return new AddItem(
                group.id(),
                dice.uuid().toString(),
                MenuName.of(Words.item(dice)),
                description(dice),
                price(dice),
                picture(dice),
                choices(dice));
    }

    /// Anything; prices and what is sold out change most often.
    static Change any(Menu menu, Dice dice) {
        if (menu.groups().isEmpty()) {
            return group(dice);
        }
        var group = dice.oneOf(menu.groups());
        return switch (dice.between(1, 20)) {
            case 1 -> group(dice);
            case 2 -> new RenameGroup(group.id(), MenuName.of(Words.group(dice)));
            case 3 -> new RemoveGroup(group.id());
            case 4 ->
                new ReorderGroups(
                        dice.shuffled(menu.groups().stream().map(MenuGroup::id).toList()));
            case 5, 6, 7 -> item(group, dice);
            default -> group.items().isEmpty() ? item(group, dice) : ofItem(group, dice.oneOf(group.items()), dice);
        };
    }

    private static Change ofItem(MenuGroup group, MenuItem item, Dice dice) {
        return switch (dice.between(1, 12)) {
            case 1 ->
                new ReorderItems(
                        group.id(),
                        dice.shuffled(group.items().stream().map(MenuItem::id).toList()));
            case 2 -> new RemoveItem(item.id());
            case 3 -> new ChangeItemChoices(item.id(), choices(dice));
            case 4 -> new DescribeItem(item.id(), MenuName.of(Words.item(dice)), description(dice), picture(dice));
            case 5, 6, 7, 8 -> item.soldOut() ? new RestockItem(item.id()) : new SellOutItem(item.id());
            default -> new RepriceItem(item.id(), price(dice));
        };
    }

    private static ItemDescription description(Dice dice) {
        return ItemDescription.of(Words.sentences(dice, 0, 2));
    }

    private static Price price(Dice dice) {
        return Price.of(dice.between(20, 400) * 100L);
    }

    private static Optional<PictureUrl> picture(Dice dice) {
        return dice.chance(0.5)
                ? Optional.of(PictureUrl.of("https://pictures.example.com/" + dice.uuid() + ".webp"))
                : Optional.empty();
    }

    /// Most items come with no choice, some with one or two.
    private static Choices choices(Dice dice) {
        int count = dice.chance(0.6) ? 0 : dice.between(1, 2);
        return Choices.of(Words.choices(dice, count).stream()
                .map(name -> choice(name, dice))
                .toList());
    }

    private static Choice choice(String name, Dice dice) {
        var options = Words.options(dice, dice.between(2, 4)).stream()
                .map(option -> new ChoiceOption(MenuName.of(option), Price.of(dice.between(0, 20) * 100L)))
                .toList();
        return Choice.of(MenuName.of(name), dice.between(0, 1), dice.between(1, options.size()), options);
    }
}

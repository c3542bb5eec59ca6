package io.baedal.benchmark.history;

import io.baedal.events.Actor;
import io.baedal.events.shop.ShopCategory;
import io.baedal.shop.domain.shop.Introduction;
import io.baedal.shop.domain.shop.MinimumOrder;
import io.baedal.shop.domain.shop.Note;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.ChangeCategory;
import io.baedal.shop.domain.shop.ShopCommand.ChangeDeliveryAreas;
import io.baedal.shop.domain.shop.ShopCommand.ChangeIntroduction;
import io.baedal.shop.domain.shop.ShopCommand.ChangeMinimumOrder;
import io.baedal.shop.domain.shop.ShopCommand.ChangeNotes;
import io.baedal.shop.domain.shop.ShopCommand.ChangeOpeningHours;
import io.baedal.shop.domain.shop.ShopCommand.ChangePhone;
import io.baedal.shop.domain.shop.ShopCommand.MoveShop;
import io.baedal.shop.domain.shop.ShopCommand.OpenShop;
import io.baedal.shop.domain.shop.ShopCommand.PauseShop;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.baedal.shop.domain.shop.ShopCommand.RenameShop;
import io.baedal.shop.domain.shop.ShopName;
import java.util.List;

/// What an owner may want of a shop, whether or not the shop stands so that it can be had.
final class ShopWishes {
    private static final List<ShopCategory> CATEGORIES = List.of(ShopCategory.values());

    private ShopWishes() {}

    static ShopCommand registration(Actor owner, String shopId, Dice dice) {
        return new RegisterShop(
                owner,
                true,
                shopId,
                ShopName.of(Words.shop(dice)),
                dice.oneOf(CATEGORIES),
                City.phone(dice),
                City.place(dice));
    }

    static ShopCommand hours(Actor owner, Dice dice) {
        return new ChangeOpeningHours(owner, City.hours(dice));
    }

    static ShopCommand minimumOrder(Actor owner, Dice dice) {
        return new ChangeMinimumOrder(owner, MinimumOrder.of(dice.between(1, 60) * 500L));
    }

    static ShopCommand areas(Actor owner, Dice dice) {
        return new ChangeDeliveryAreas(owner, City.areas(dice));
    }

    static ShopCommand notes(Actor owner, Dice dice) {
        return new ChangeNotes(owner, Note.of(Words.origin(dice)), Note.of(Words.allergy(dice)));
    }

    /// Anything; trading and new texts more often than a new address.
    static ShopCommand any(Actor owner, boolean menuHasSomethingToOrder, Dice dice) {
        return switch (dice.between(1, 20)) {
            case 1 -> new RenameShop(owner, ShopName.of(Words.shop(dice)));
            case 2 -> new ChangeCategory(owner, dice.oneOf(CATEGORIES));
            case 3 -> new ChangePhone(owner, City.phone(dice));
            case 4 -> new MoveShop(owner, City.place(dice));
            case 5, 6 -> notes(owner, dice);
            case 7, 8 -> hours(owner, dice);
            case 9, 10 -> minimumOrder(owner, dice);
            case 11, 12 -> areas(owner, dice);
            case 13, 14, 15, 16 -> new ChangeIntroduction(owner, Introduction.of(Words.sentences(dice, 1, 4)));
            case 17, 18 -> new PauseShop(owner);
            default -> new OpenShop(owner, menuHasSomethingToOrder);
        };
    }
}

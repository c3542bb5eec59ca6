package io.baedal.views.shopdisplay;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;

/// The menu tab as JSON, and what the shop's card shows of it, made anew with each change.
final class MenuCardWithDishesFormat implements PartFormat<MenuCard> {
    private final JsonPart<MenuCard> menu = new JsonPart<>(ShopDisplayDocument.MENU, MenuCard.class);
    private final JsonPart<FirstDishes> dishes = new JsonPart<>(ShopDisplayDocument.DISHES, FirstDishes.class);

    @Override
    public Set<String> fields() {
        return Set.of(ShopDisplayDocument.MENU, ShopDisplayDocument.DISHES);
    }

    @Override
    public MenuCard read(BsonDocument document) {
        return menu.read(document);
    }

    @Override
    public BsonDocument write(MenuCard card) {
        var written = menu.write(card);
        written.putAll(dishes.write(FirstDishes.of(card)));
        return written;
    }
}

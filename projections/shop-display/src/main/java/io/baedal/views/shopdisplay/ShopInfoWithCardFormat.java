package io.baedal.views.shopdisplay;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonDocument;

/// The info tab as [ShopInfoFormat] keeps it, and what the shop's card shows of it, made anew with each change.
final class ShopInfoWithCardFormat implements PartFormat<ShopInfo> {
    private final PartFormat<ShopInfo> info = new ShopInfoFormat();
    private final JsonPart<ShopCard> card = new JsonPart<>(ShopDisplayDocument.CARD, ShopCard.class);

    @Override
    public Set<String> fields() {
        return Set.of(ShopDisplayDocument.SHOP, ShopDisplayDocument.GONE, ShopDisplayDocument.CARD);
    }

    @Override
    public ShopInfo read(BsonDocument document) {
        return info.read(document);
    }

    @Override
    public BsonDocument write(ShopInfo shop) {
        var written = info.write(shop);
        if (shop.id() != null) {
            written.putAll(card.write(ShopCard.of(shop)));
        }
        return written;
    }
}

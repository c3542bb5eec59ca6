package io.baedal.views.shopdisplay;

import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;

/// The info tab as JSON, and beside it whether there still is such a shop. A shop of which nothing is known, because
/// its first events were discarded, has neither.
final class ShopInfoFormat implements PartFormat<ShopInfo> {
    private final JsonPart<ShopInfo> json = new JsonPart<>(ShopDisplayDocument.SHOP, ShopInfo.class);

    @Override
    public Set<String> fields() {
        return Set.of(ShopDisplayDocument.SHOP, ShopDisplayDocument.GONE);
    }

    @Override
    public ShopInfo read(BsonDocument document) {
        return document.containsKey(ShopDisplayDocument.SHOP) ? json.read(document) : ShopInfo.UNKNOWN;
    }

    @Override
    public BsonDocument write(ShopInfo info) {
        if (info.id() == null) {
            return new BsonDocument();
        }
        boolean gone = info.state() == ShopState.CLOSED;
        return json.write(info).append(ShopDisplayDocument.GONE, BsonBoolean.valueOf(gone));
    }
}

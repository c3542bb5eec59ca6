package io.baedal.views.adlisting;

import static io.baedal.views.adlisting.AdListingDocument.AREAS;
import static io.baedal.views.adlisting.AdListingDocument.CLOSES;
import static io.baedal.views.adlisting.AdListingDocument.HOURS;
import static io.baedal.views.adlisting.AdListingDocument.OPENS;
import static io.baedal.views.adlisting.AdListingDocument.STATE;

import io.baedal.projections.PartFormat;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;

/// A shop's state, districts and hours; nothing of a shop that isn't known.
final class AdvertisedShopFormat implements PartFormat<AdvertisedShop> {
    @Override
    public Set<String> fields() {
        return Set.of(STATE, AREAS, HOURS);
    }

    @Override
    public AdvertisedShop read(BsonDocument document) {
        if (!document.containsKey(STATE)) {
            return AdvertisedShop.UNKNOWN;
        }
        return new AdvertisedShop(
                Fields.constant(ShopState.class, document, STATE),
                Fields.words(document, AREAS),
                document.getArray(HOURS).stream()
                        .map(AdvertisedShopFormat::opening)
                        .toList());
    }

    private static Opening opening(BsonValue value) {
        var opening = value.asDocument();
        return new Opening(
                opening.getInt32(OPENS).getValue(), opening.getInt32(CLOSES).getValue());
    }

    @Override
    public BsonDocument write(AdvertisedShop shop) {
        var document = new BsonDocument();
        if (shop.state() != null) {
            Fields.put(document, STATE, shop.state());
            Fields.put(document, AREAS, shop.areas());
            document.put(
                    HOURS,
                    new BsonArray(shop.hours().stream()
                            .map(AdvertisedShopFormat::bson)
                            .toList()));
        }
        return document;
    }

    private static BsonDocument bson(Opening opening) {
        return new BsonDocument(OPENS, new BsonInt32(opening.opens())).append(CLOSES, new BsonInt32(opening.closes()));
    }
}

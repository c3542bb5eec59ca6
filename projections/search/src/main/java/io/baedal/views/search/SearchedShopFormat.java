package io.baedal.views.search;

import static io.baedal.views.search.SearchDocument.AREAS;
import static io.baedal.views.search.SearchDocument.CATEGORY;
import static io.baedal.views.search.SearchDocument.CELLS;
import static io.baedal.views.search.SearchDocument.CLOSED;
import static io.baedal.views.search.SearchDocument.DISTRICT;
import static io.baedal.views.search.SearchDocument.DISTRICTS;
import static io.baedal.views.search.SearchDocument.FEE;
import static io.baedal.views.search.SearchDocument.FROM;
import static io.baedal.views.search.SearchDocument.HOURS;
import static io.baedal.views.search.SearchDocument.INTRODUCTION;
import static io.baedal.views.search.SearchDocument.LATITUDE;
import static io.baedal.views.search.SearchDocument.LONGITUDE;
import static io.baedal.views.search.SearchDocument.MINIMUM_ORDER;
import static io.baedal.views.search.SearchDocument.NAME;
import static io.baedal.views.search.SearchDocument.NAMES;
import static io.baedal.views.search.SearchDocument.STATE;
import static io.baedal.views.search.SearchDocument.TO;
import static io.baedal.views.search.SearchDocument.WORDS;

import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.ShopCategory;
import io.baedal.projections.PartFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// The shop's fields, and beside them what an index finds it by. A shop that is closed for good is found by nothing.
final class SearchedShopFormat implements PartFormat<SearchedShop> {
    @Override
    public Set<String> fields() {
        return Set.of(
                NAME,
                INTRODUCTION,
                CATEGORY,
                STATE,
                LATITUDE,
                LONGITUDE,
                MINIMUM_ORDER,
                AREAS,
                HOURS,
                DISTRICTS,
                NAMES,
                WORDS,
                CELLS);
    }

    @Override
    public SearchedShop read(BsonDocument document) {
        if (!document.containsKey(NAME)) {
            return SearchedShop.UNKNOWN;
        }
        return new SearchedShop(
                document.getString(NAME).getValue(),
                ShopCategory.valueOf(document.getString(CATEGORY).getValue()),
                document.getInt32(STATE).getValue(),
                document.getString(INTRODUCTION).getValue(),
                document.getDouble(LATITUDE).getValue(),
                document.getDouble(LONGITUDE).getValue(),
                list(document, HOURS, SearchedShopFormat::range),
                document.getInt64(MINIMUM_ORDER).getValue(),
                list(document, AREAS, SearchedShopFormat::area));
    }

    @Override
    public BsonDocument write(SearchedShop shop) {
        if (shop.name() == null) {
            return new BsonDocument();
        }
        var document = new BsonDocument(NAME, new BsonString(shop.name()))
                .append(INTRODUCTION, new BsonString(shop.introduction()))
                .append(CATEGORY, new BsonString(shop.category().name()))
                .append(STATE, new BsonInt32(shop.state()))
                .append(LATITUDE, new BsonDouble(shop.latitude()))
                .append(LONGITUDE, new BsonDouble(shop.longitude()))
                .append(MINIMUM_ORDER, new BsonInt64(shop.minimumOrder()))
                .append(AREAS, array(shop.areas(), SearchedShopFormat::area))
                .append(HOURS, array(shop.hours(), SearchedShopFormat::range));
        return shop.state() == CLOSED ? document : lookups(shop, document);
    }

    private static BsonDocument lookups(SearchedShop shop, BsonDocument document) {
        var districts =
                shop.areas().stream().map(DeliveryArea::district).distinct().toList();
        return document.append(DISTRICTS, array(districts, BsonString::new))
                .append(NAMES, Grams.array(SearchTextDocument.grams(shop.name())))
                .append(WORDS, Grams.array(SearchTextDocument.grams(shop.introduction())))
                .append(CELLS, Grams.longs(SearchCellDocument.cells(shop.latitude(), shop.longitude())));
    }

    private static BsonDocument range(OpenRange range) {
        return new BsonDocument(FROM, new BsonInt32(range.from())).append(TO, new BsonInt32(range.to()));
    }

    private static OpenRange range(BsonDocument range) {
        return new OpenRange(range.getInt32(FROM).getValue(), range.getInt32(TO).getValue());
    }

    private static BsonDocument area(DeliveryArea area) {
        return new BsonDocument(DISTRICT, new BsonString(area.district())).append(FEE, new BsonInt64(area.fee()));
    }

    private static DeliveryArea area(BsonDocument area) {
        return new DeliveryArea(
                area.getString(DISTRICT).getValue(), area.getInt64(FEE).getValue());
    }

    private static <T> BsonArray array(List<T> values, Function<T, BsonValue> toBson) {
        return new BsonArray(values.stream().map(toBson).toList());
    }

    private static <T> List<T> list(BsonDocument document, String field, Function<BsonDocument, T> fromBson) {
        return document.getArray(field).stream()
                .map(value -> fromBson.apply(value.asDocument()))
                .toList();
    }
}

package io.baedal.query.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.search.text.Told;
import java.util.OptionalDouble;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;

class ShopReaderTest {
    @Test
    void readsWhateverNumbersAreWrittenAndPassesOverOtherFields() {
        var shop = read("""
                {"_id": "one", "state": 1, "revisions": {"shop": 3}, "category": "CHICKEN", "latitude": 37.5,
                 "longitude": 127, "quality": 4.25, "rank": {"$numberLong": "48000012"}, "names": [1, 2], "name": "맛나",
                 "introduction": "안녕", "dishNames": "치킨\\n피자"}
                """);

        assertThat(shop)
                .isEqualTo(new Shop(
                        "one",
                        1,
                        "CHICKEN",
                        37.5,
                        127,
                        OptionalDouble.of(4.25),
                        OptionalDouble.of(48_000_012),
                        new Told("맛나", "CHICKEN", "안녕", "치킨\n피자")));
    }

    @Test
    void whatWasNotAskedForIsEmpty() {
        var shop = read("{\"_id\": \"one\", \"category\": \"PIZZA\"}");

        assertThat(shop)
                .isEqualTo(new Shop(
                        "one",
                        0,
                        "PIZZA",
                        0,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        new Told("", "PIZZA", "", "")));
    }

    private static Shop read(String json) {
        return ShopReader.read(RawBsonDocument.parse(json));
    }
}

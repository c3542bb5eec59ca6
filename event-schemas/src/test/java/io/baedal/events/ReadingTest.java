package io.baedal.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import io.baedal.events.schema.Schemas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the codec makes of JSON that is not quite what the schema says.
class ReadingTest {
    private static final String SHOP = "3f0b7f0e-6a51-5c0e-9a3c-2f6f0f6d1a01";

    static List<GoldenSample> samples() {
        return GoldenSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fieldsOfANewerWriterAreSkippedEverywhere(GoldenSample sample) {
        var event = Schemas.parse(sample.json());
        for (var object : objects(event)) {
            object.putObject("addedLater").putArray("list").add(1);
        }

        assertThat(decode(sample, event)).isEqualTo(decode(sample, Schemas.parse(sample.json())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMissingFieldIsNamed(GoldenSample sample) {
        for (var place : required(sample)) {
            var event = Schemas.parse(sample.json());
            place.in(event).remove(place.field);

            var problem = catchThrowableOfType(UnreadableEvent.class, () -> decode(sample, event));

            assertThat(problem.where()).isEqualTo(place.pointer());
            assertThat(problem.reason()).startsWith("missing");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aNullIsNamed(GoldenSample sample) {
        for (var place : required(sample)) {
            var event = Schemas.parse(sample.json());
            place.in(event).putNull(place.field);

            var problem = catchThrowableOfType(UnreadableEvent.class, () -> decode(sample, event));

            assertThat(problem.where()).isEqualTo(place.pointer());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ShopRenamed          | 1 | {"shopId":"$","name":7}                        | /name
            ShopRenamed          | 1 | {"shopId":"$","name":true}                     | /name
            ShopRenamed          | 1 | {"shopId":"$","name":{}}                       | /name
            ShopCategoryChanged  | 1 | {"shopId":"$","category":"TAXI"}               | /category
            ShopCategoryChanged  | 1 | {"shopId":"$","category":3}                    | /category
            MinimumOrderChanged  | 1 | {"shopId":"$","amount":"15000"}                | /amount
            MinimumOrderChanged  | 1 | {"shopId":"$","amount":1.5}                    | /amount
            MinimumOrderChanged  | 1 | {"shopId":"$","amount":99999999999999999999}   | /amount
            OpeningHoursChanged  | 1 | {"shopId":"$","hours":[{"day":"MONDAY"}]}      | /hours/0/opens
            OpeningHoursChanged  | 1 | {"shopId":"$","hours":[null]}                  | /hours/0
            DeliveryAreasChanged | 1 | {"shopId":"$","districts":{},"fee":1}          | /districts
            DeliveryAreasChanged | 1 | {"shopId":"$","districts":[],"fee":"1"}        | /fee
            DeliveryAreasChanged | 1 | {"shopId":"$","districts":[5],"fee":1}         | /areas/0/district
            DeliveryAreasChanged | 2 | {"shopId":"$","areas":[{"district":"강남구"}]} | /areas/0/fee
            ShopOpened           | 1 | {"shopId":"$"} {}                              | ''
            ShopOpened           | 1 | {"shopId":"$"                                  | ''
            ShopOpened           | 1 | [1]                                            | ''
            ShopOpened           | 1 | 'null'                                         | ''
            DeliveryAreasChanged | 1 | []                                             | ''
            ShopOpened           | 2 | {"shopId":"$"}                                 | ''
            ShopOpened           | 0 | {"shopId":"$"}                                 | ''
            ShopExploded         | 1 | {"shopId":"$"}                                 | ''
            """)
    void anythingElseIsUnreadableWithItsPlaceAndWithoutItsValues(String type, int version, String json, String where) {
        var stored = json.replace("$", SHOP).getBytes(UTF_8);

        var problem = catchThrowableOfType(
                UnreadableEvent.class, () -> EventCodec.standard().decode(type, version, stored));

        assertThat(problem.where()).isEqualTo(where);
        assertThat(problem).hasMessageStartingWith(type + " v" + version + " is unreadable");
        assertThat(problem.getMessage()).doesNotContain(SHOP, "TAXI", "99999", "15000");
        assertThat(problem.getCause()).isNull();
    }

    private static DomainEvent decode(GoldenSample sample, JsonNode json) {
        return EventCodec.standard().decode(sample.type().name(), sample.version(), Schemas.bytes(json));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    /// Every field in a sample but the event's own optional ones.
    private static List<Place> required(GoldenSample sample) {
        var optional = Arrays.stream(sample.type().record().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(OptionalField.class))
                .map(component -> "/" + component.getName())
                .toList();
        return places(Schemas.parse(sample.json()), "").stream()
                .filter(place -> !optional.contains(place.pointer()))
                .toList();
    }

    private static List<Place> places(JsonNode node, String pointer) {
        List<Place> found = new ArrayList<>();
        node.properties().forEach(field -> {
            found.add(new Place(pointer, field.getKey()));
            found.addAll(places(field.getValue(), pointer + "/" + field.getKey()));
        });
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                found.addAll(places(node.get(index), pointer + "/" + index));
            }
        }
        return found;
    }

    private record Place(String parent, String field) {
        ObjectNode in(JsonNode event) {
            return (ObjectNode) event.at(parent);
        }

        String pointer() {
            return parent + "/" + field;
        }
    }
}

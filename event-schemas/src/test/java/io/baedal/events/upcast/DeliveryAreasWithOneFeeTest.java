package io.baedal.events.upcast;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baedal.events.EventCodec;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryAreasWithOneFeeTest {
    @Test
    void givesEveryDistrictTheOneFee() {
        var stored = """
                {"shopId": "s", "districts": ["강남구", "서초구"], "fee": 3000}""";

        assertThat(EventCodec.standard().decode("DeliveryAreasChanged", 1, stored.getBytes(UTF_8)))
                .isEqualTo(new DeliveryAreasChanged(
                        "s", List.of(new DeliveryArea("강남구", 3000), new DeliveryArea("서초구", 3000))));
    }

    @Test
    void twoWaysFromOneVersionAreRefused() {
        assertThatThrownBy(() -> new Upcasters(List.of(new DeliveryAreasWithOneFee(), new DeliveryAreasWithOneFee())))
                .hasMessage("Two upcasters for DeliveryAreasChanged v1");
    }

    @Test
    void stepsAreTakenInOrder() {
        var upcasters = new Upcasters(List.of(new Step("A", 2), new Step("A", 1), new Step("B", 1)));

        assertThat(upcasters.reach("A", 1, 3)).isTrue();
        assertThat(upcasters.reach("A", 1, 4)).isFalse();
        assertThat(upcasters
                        .upcast("A", 1, 3, com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode())
                        .toString())
                .isEqualTo("{\"steps\":\"12\"}");
    }

    private record Step(String type, int from) implements Upcaster {
        @Override
        public ObjectNode upcast(ObjectNode event) {
            return event.put("steps", event.path("steps").asText() + from);
        }
    }
}

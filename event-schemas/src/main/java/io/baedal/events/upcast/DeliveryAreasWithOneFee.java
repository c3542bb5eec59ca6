package io.baedal.events.upcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// `DeliveryAreasChanged` v1 → v2. In version 1 a shop had one fee for all its districts; in version 2 each has its
/// own.
final class DeliveryAreasWithOneFee implements Upcaster {
    @Override
    public String type() {
        return "DeliveryAreasChanged";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode event) {
        var districts = MissingField.array(event, "districts");
        long fee = MissingField.wholeNumber(event, "fee");
        event.remove("districts");
        event.remove("fee");
        var areas = event.putArray("areas");
        for (JsonNode district : districts) {
            areas.addObject().<ObjectNode>set("district", district).put("fee", fee);
        }
        return event;
    }
}

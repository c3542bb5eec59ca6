package io.baedal.events.upcast;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The chains of upcasters, one per event type. Immutable, safe to share.
public final class Upcasters {
    private static final Upcasters STANDARD = new Upcasters(List.of(new DeliveryAreasWithOneFee()));

    private final Map<Step, Upcaster> steps = new HashMap<>();

    /// @throws IllegalArgumentException when two upcasters start at the same version of the same type
    public Upcasters(List<Upcaster> upcasters) {
        for (var upcaster : upcasters) {
            if (steps.put(new Step(upcaster.type(), upcaster.from()), upcaster) != null) {
                throw new IllegalArgumentException("Two upcasters for " + upcaster.type() + " v" + upcaster.from());
            }
        }
    }

    /// The upcasters of all events ever released.
    public static Upcasters standard() {
        return STANDARD;
    }

    /// Whether every version from `from` up to `to` can be reached.
    public boolean reach(String type, int from, int to) {
        for (int version = from; version < to; version++) {
            if (!steps.containsKey(new Step(type, version))) {
                return false;
            }
        }
        return true;
    }

    /// Takes an event from one version to another, step by step.
    ///
    /// @throws IllegalStateException when a step is missing, which [#reach] tells beforehand
    public ObjectNode upcast(String type, int from, int to, ObjectNode event) {
        var current = event;
        for (int version = from; version < to; version++) {
            var upcaster = steps.get(new Step(type, version));
            if (upcaster == null) {
                throw new IllegalStateException("No upcaster takes " + type + " from v" + version);
            }
            current = upcaster.upcast(current);
        }
        return current;
    }

    private record Step(String type, int from) {}
}

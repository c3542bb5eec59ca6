package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// The events that are with consumers, by their ids, in the order in which they were sent.
final class InFlight {

    private final Map<UUID, Flight> flights = new LinkedHashMap<>();

    /// @param deadline when it is taken for lost
    record Flight(Delivery delivery, Member member, long deadline) {}

    boolean contains(UUID id) {
        return flights.containsKey(id);
    }

    void start(Flight flight) {
        flights.put(flight.delivery().event().id(), flight);
    }

    Optional<Flight> take(UUID id) {
        return Optional.ofNullable(flights.remove(id));
    }

    List<Flight> takeFrom(Member member) {
        return takeWhere(flight -> flight.member() == member, false);
    }

    /// All have the same time, so who was sent first is also lost first.
    List<Flight> takeLost(long now) {
        return takeWhere(flight -> flight.deadline() <= now, true);
    }

    private List<Flight> takeWhere(Predicate<Flight> wanted, boolean inOrder) {
        List<Flight> taken = new ArrayList<>();
        for (Iterator<Flight> each = flights.values().iterator(); each.hasNext(); ) {
            Flight flight = each.next();
            if (wanted.test(flight)) {
                each.remove();
                taken.add(flight);
            } else if (inOrder) {
                break;
            }
        }
        return taken;
    }

    int size() {
        return flights.size();
    }
}

package io.baedal.local.eventstore.persistent;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The events that wait for a consumer: those to be sent again or later, in order, before those not yet sent.
final class Backlog {

    private final TreeMap<Long, Delivery> again = new TreeMap<>();
    private final Queue<Delivery> fresh = new ArrayDeque<>();

    void add(Delivery delivery) {
        fresh.add(delivery);
    }

    void addAgain(Delivery delivery) {
        again.put(delivery.order(), delivery);
    }

    /// Gives the events away, one by one. One that is not taken stays, and the next one is tried.
    ///
    /// @param room whether anyone can take any event
    /// @param taken gives one away, and tells whether it was taken
    void giveAway(BooleanSupplier room, Predicate<Delivery> taken) {
        Iterator<Delivery> waiting = again.values().iterator();
        while (waiting.hasNext() && room.getAsBoolean()) {
            if (taken.test(waiting.next())) {
                waiting.remove();
            }
        }
        while (!fresh.isEmpty() && room.getAsBoolean()) {
            Delivery next = fresh.remove();
            if (!taken.test(next)) {
                addAgain(next);
            }
        }
    }

    /// How many wait that were not yet tried.
    int fresh() {
        return fresh.size();
    }

    /// How many wait to be sent again or later.
    int again() {
        return again.size();
    }
}

package io.baedal.local.eventstore.persistent;

import java.util.List;
import java.util.Optional;

/// Decides which consumer gets an event.
sealed interface ConsumerStrategy permits RoundRobin, DispatchToSingle, Pinned {

    String BY_CORRELATION = "PinnedByCorrelation";

    /// The strategies that there are.
    List<String> NAMES = List.of("RoundRobin", "DispatchToSingle", "Pinned", BY_CORRELATION);

    static ConsumerStrategy named(String name) {
        return switch (name) {
            case "RoundRobin" -> new RoundRobin();
            case "DispatchToSingle" -> new DispatchToSingle();
            case "Pinned", BY_CORRELATION -> new Pinned();
            default -> throw new IllegalArgumentException("There is no consumer strategy " + name);
        };
    }

    void joined(Member member);

    void left(Member member);

    /// Who takes the event; empty if nobody may or can at the moment.
    Optional<Member> choose(GroupEvent event);

    /// Hears that an event was sent.
    default void sent(GroupEvent event, Member member) {
        // Only who counts needs to know.
    }

    /// Hears that a sent event is no longer with the member.
    default void settled(GroupEvent event, Member member) {
        // Only who counts needs to know.
    }
}

package io.baedal.local.eventstore.persistent;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// Gives the events to all consumers in turn, passing over those that have no room.
final class RoundRobin implements ConsumerStrategy {

    private final Queue<Member> turn = new ArrayDeque<>();

    @Override
    public void joined(Member member) {
        turn.add(member);
    }

    @Override
    public void left(Member member) {
        turn.remove(member);
    }

    @Override
    public Optional<Member> choose(GroupEvent event) {
        for (int i = turn.size(); i > 0; i--) {
            Member next = turn.remove();
            turn.add(next);
            if (next.hasRoom()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}

package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives all events to the consumer that came first, and to the next one only while that one has no room.
final class DispatchToSingle implements ConsumerStrategy {

    private final List<Member> members = new ArrayList<>();

    @Override
    public void joined(Member member) {
        members.add(member);
    }

    @Override
    public void left(Member member) {
        members.remove(member);
    }

    @Override
    public Optional<Member> choose(GroupEvent event) {
        return members.stream().filter(Member::hasRoom).findFirst();
    }
}

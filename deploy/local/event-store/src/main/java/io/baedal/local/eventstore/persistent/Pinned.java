package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gives all events with the same pin to the same consumer for as long as it stays, and waits while it has no room.
///
/// Pins fall into buckets by their hash. A bucket goes to the consumer with the fewest buckets when an event of
/// it first comes; who joins takes over buckets from those that have more than their share, idle ones first.
final class Pinned implements ConsumerStrategy {

    private static final int BUCKETS = 1024;

    private final List<Member> members = new ArrayList<>();
    private final Member[] owners = new Member[BUCKETS];
    private final int[] inFlight = new int[BUCKETS];

    @Override
    public void joined(Member member) {
        int given = BUCKETS - owned(null).size();
        int share = Math.ceilDiv(given, members.size() + 1);
        for (Member other : members) {
            List<Integer> owned = owned(other);
            owned.stream().limit(Math.max(0, owned.size() - share)).forEach(bucket -> give(bucket, member));
        }
        members.add(member);
    }

    @Override
    public void left(Member member) {
        members.remove(member);
        owned(member).forEach(bucket -> give(bucket, null));
    }

    private void give(int bucket, Member owner) {
        owners[bucket] = owner;
        inFlight[bucket] = 0;
    }

    @Override
    public Optional<Member> choose(GroupEvent event) {
        int bucket = bucket(event);
        if (owners[bucket] == null) {
            members.stream()
                    .min(Comparator.comparingInt(member -> owned(member).size()))
                    .ifPresent(fewest -> give(bucket, fewest));
        }
        return Optional.ofNullable(owners[bucket]).filter(Member::hasRoom);
    }

    @Override
    public void sent(GroupEvent event, Member member) {
        inFlight[bucket(event)]++;
    }

    @Override
    public void settled(GroupEvent event, Member member) {
        int bucket = bucket(event);
        if (owners[bucket] == member) {
            inFlight[bucket] = Math.max(0, inFlight[bucket] - 1);
        }
    }

    /// @param member null: the buckets that nobody has
    /// @return idle ones first
    private List<Integer> owned(Member member) {
        return IntStream.range(0, BUCKETS)
                .filter(bucket -> owners[bucket] == member)
                .boxed()
                .sorted(Comparator.comparingInt(bucket -> inFlight[bucket]))
                .toList();
    }

    private static int bucket(GroupEvent event) {
        int hash = event.pin().hashCode() * 0x9E3779B9;
        return hash >>> 22;
    }
}

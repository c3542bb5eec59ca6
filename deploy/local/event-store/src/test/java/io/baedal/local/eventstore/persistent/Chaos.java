package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

/// A group among consumers that come, go, stall and answer as they like, above a disk that is busy at times.
final class Chaos {

    private static final NackAction[] ACTIONS = NackAction.values();

    final FakeKeeper keeper = new FakeKeeper();
    final Set<Long> done = new HashSet<>();
    private final List<Member> members = new ArrayList<>();
    private final int count;
    private final Group group;
    private long now;
    private long read;
    private int parked;

    Chaos(GroupSettings settings, int count) {
        this.count = count;
        this.group = new Group(settings, Group.NOTHING, 0, keeper, () -> now);
    }

    boolean allDoneUpTo(long position) {
        return LongStream.rangeClosed(0, position).allMatch(done::contains);
    }

    int unsettled() {
        GroupFigures figures = group.figures();
        return figures.inFlight() + figures.again() + figures.fresh() + figures.parking();
    }

    void disturb(Random random) {
        int choice = random.nextInt(8);
        Member member = members.isEmpty() ? null : members.get(random.nextInt(members.size()));
        if (choice == 0 && !group.isFull()) {
            members.add(group.join(new FakeConsumer(1 + random.nextInt(5))));
        } else if (choice == 1) {
            now += random.nextInt(1_500);
            group.tick();
        } else if (choice == 2) {
            keeper.busy = !keeper.busy;
        } else if (member != null && choice == 3 && random.nextInt(5) == 0) {
            members.remove(member);
            group.leave(member);
        } else if (member != null && choice == 4) {
            consumer(member).ready = !consumer(member).ready;
        } else if (member != null && !consumer(member).got.isEmpty()) {
            List<GroupEvent> got = consumer(member).got;
            answer(got.get(random.nextInt(got.size())), random);
        }
    }

    private void answer(GroupEvent event, Random random) {
        NackAction action = ACTIONS[random.nextInt(ACTIONS.length)];
        if (random.nextBoolean()) {
            finish(event, () -> group.acknowledge(event.id()));
        } else if (action == NackAction.SKIP) {
            finish(event, () -> group.refuse(event.id(), action, ""));
        } else {
            group.refuse(event.id(), action, "");
        }
    }

    /// An answer counts only while the event is with a consumer.
    private void finish(GroupEvent event, Runnable answer) {
        int before = group.figures().inFlight();
        answer.run();
        if (group.figures().inFlight() < before) {
            done.add(event.position());
        }
    }

    /// Does what those around a group do: reads as far as there is room, and tells what has been put aside.
    void work() {
        for (int round = 0; round < 3; round++) {
            group.push();
            long end = Math.min(count, read + group.room());
            if (read < end) {
                group.add(LongStream.range(read, end)
                        .mapToObj(i -> Given.event(i, "stream-" + i % 5))
                        .toList());
                read = end;
            } else {
                group.caughtUp();
            }
            for (; parked < keeper.parking.size(); parked++) {
                Delivery delivery = keeper.parking.get(parked);
                done.add(delivery.event().position());
                group.parked(delivery.order());
            }
        }
    }

    /// Lets all come to rest: everyone is ready, and acknowledges.
    void settle() {
        keeper.busy = false;
        if (members.isEmpty()) {
            members.add(group.join(new FakeConsumer(10)));
        }
        for (int round = 0; round < 10 * count + 10 && done.size() < count; round++) {
            members.forEach(member -> consumer(member).ready = true);
            work();
            for (Member member : members) {
                for (GroupEvent event : consumer(member).got) {
                    finish(event, () -> group.acknowledge(event.id()));
                }
                consumer(member).got.clear();
            }
            now += 1_000;
            group.tick();
        }
        work();
    }

    private static FakeConsumer consumer(Member member) {
        return (FakeConsumer) member.consumer();
    }
}

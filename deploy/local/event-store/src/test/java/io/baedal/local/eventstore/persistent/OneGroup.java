package io.baedal.local.eventstore.persistent;

import java.util.List;

/// What tests of a group have in common: a group, a consumer that may join it, and a clock that stands still.
abstract class OneGroup {

    final FakeKeeper keeper = new FakeKeeper();
    final FakeConsumer consumer = new FakeConsumer(10);
    long now = 5_000;
    final Group group = new Group(Given.settings(), Group.NOTHING, 0, keeper, () -> now);

    void send(List<GroupEvent> events) {
        group.add(events);
        group.push();
    }

    void acknowledge(List<GroupEvent> events) {
        events.forEach(event -> group.acknowledge(event.id()));
    }
}

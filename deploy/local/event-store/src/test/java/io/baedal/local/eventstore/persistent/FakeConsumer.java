package io.baedal.local.eventstore.persistent;

import java.util.ArrayList;
import java.util.List;

/// A consumer that only notes what it gets.
final class FakeConsumer implements Consumer {

    final List<GroupEvent> got = new ArrayList<>();
    final List<Integer> retries = new ArrayList<>();
    private final int window;
    boolean ready = true;

    FakeConsumer(int window) {
        this.window = window;
    }

    @Override
    public int window() {
        return window;
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void deliver(GroupEvent event, int retryCount) {
        got.add(event);
        retries.add(retryCount);
    }

    @Override
    public void end(RuntimeException reason) {
        ready = false;
    }

    List<Long> positions() {
        return got.stream().map(GroupEvent::position).toList();
    }
}

package io.baedal.local.eventstore.persistent;

/// A consumer that has joined a group, and what the group knows of it. For who holds the group.
public final class Member {

    private final Consumer consumer;
    private int inFlight;
    private long delivered;

    Member(Consumer consumer) {
        this.consumer = consumer;
    }

    boolean hasRoom() {
        return inFlight < consumer.window() && consumer.isReady();
    }

    void deliver(Delivery delivery) {
        inFlight++;
        delivered++;
        consumer.deliver(delivery.event(), delivery.retries());
    }

    void settled() {
        inFlight--;
    }

    public Consumer consumer() {
        return consumer;
    }

    /// How many events are with it without an answer.
    public int inFlight() {
        return inFlight;
    }

    /// How many events it was sent.
    public long delivered() {
        return delivered;
    }
}

package io.baedal.local.eventstore.persistent;

/// An event on its way to a consumer.
///
/// @param order its place among the group's events; negative for parked events that are replayed, so that they go first
/// @param retries how often it was sent without success
public record Delivery(long order, GroupEvent event, int retries) {

    boolean isReplay() {
        return order < 0;
    }

    Delivery again() {
        return new Delivery(order, event, retries + 1);
    }
}

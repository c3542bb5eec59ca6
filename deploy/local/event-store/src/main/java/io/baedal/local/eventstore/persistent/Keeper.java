package io.baedal.local.eventstore.persistent;

/// Writes down what a group must remember. Each answers whether it could begin to, and is asked again if not.
public interface Keeper {

    /// Puts an event aside; {@link Group#parked} tells when that is done.
    boolean park(Delivery delivery, String reason);

    /// Writes down up to where all events are done.
    boolean checkpoint(long position);

    /// Forgets parked events before a revision of the parked stream.
    boolean forgetParked(long before);
}

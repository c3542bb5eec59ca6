package io.baedal.local.eventstore.feed;

/// What one call sends, message by message. Used by one thread at a time.
public interface Feed {

    /// Stands for a message: there may be more, but others should have their turn first.
    byte[] LATER = new byte[0];

    /// The next message, encoded; {@link #LATER}; or null while there is nothing to send.
    byte[] next();

    /// Whether nothing will ever follow.
    boolean ended();

    /// Lets go of what it holds of the storage, as it may be long until it is asked again.
    void rest();
}

package io.baedal.local.eventstore.persistent;

/// One who takes events of a group.
public interface Consumer {

    /// How many events may be with it at once without an answer.
    int window();

    /// Whether its connection takes more at the moment.
    boolean isReady();

    void deliver(GroupEvent event, int retries);

    /// Ends it: no event will follow.
    void end(RuntimeException reason);
}

package io.baedal.local.eventstore.log;

import java.util.Set;

/// Hears of every commit, on the writer's thread; must not block.
@FunctionalInterface
public interface CommitListener {

    /// @param streams those that changed
    void committed(Set<String> streams);
}

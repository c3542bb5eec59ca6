package io.baedal.local.eventstore.persistent;

import java.util.List;

/// Which events of `$all` a group wants.
///
/// @param of what is looked at
/// @param regex an expression that must be found in it; empty: the prefixes count
/// @param prefixes one of which it must begin with
public record GroupFilter(Subject of, String regex, List<String> prefixes) {

    /// What a filter looks at.
    public enum Subject {
        STREAM,
        EVENT_TYPE
    }
}

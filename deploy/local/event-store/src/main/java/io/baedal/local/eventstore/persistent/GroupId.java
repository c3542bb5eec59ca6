package io.baedal.local.eventstore.persistent;

/// Names a persistent subscription: a group of consumers that share the events of one stream, or of `$all`.
public record GroupId(String stream, String group) {

    /// The stream of all events.
    public static final String ALL = "$all";

    /// What the names of all streams begin with in which groups keep what they must remember.
    public static final String STREAMS = "$persistentsubscription-";

    public boolean isToAll() {
        return stream.equals(ALL);
    }

    /// The stream that holds how far the group is.
    public String checkpointStream() {
        return STREAMS + this + "-checkpoint";
    }

    /// The stream that holds links to the events that the group has put aside.
    public String parkedStream() {
        return STREAMS + this + "-parked";
    }

    @Override
    public String toString() {
        return stream + "::" + group;
    }
}

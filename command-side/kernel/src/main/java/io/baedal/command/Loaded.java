package io.baedal.command;

/// An aggregate as its stream says it is.
///
/// @param stream the stream's name
/// @param state the fold of all its events
/// @param revision of the last of them, -1 when there is none
public record Loaded<S>(String stream, S state, long revision) {
    public boolean exists() {
        return revision >= 0;
    }
}

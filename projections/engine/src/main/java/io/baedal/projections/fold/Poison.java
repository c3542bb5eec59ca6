package io.baedal.projections.fold;

import io.baedal.events.UnreadableEvent;
import io.baedal.projections.UnfoldableEvent;
import io.baedal.projections.store.RefusedDocument;

/// The event that a stream can't go beyond.
///
/// @param revision its place in the stream
/// @param type its type, empty when it isn't known which event it is
/// @param error what went wrong, without any value of the event
public record Poison(long revision, String type, String error) {
    /// What an exception says about an event, without the data that a message could hold.
    public static Poison of(long revision, String type, Throwable problem) {
        return new Poison(revision, type, explain(problem));
    }

    private static String explain(Throwable problem) {
        return switch (problem) {
            case UnreadableEvent known -> known.getMessage();
            case UnfoldableEvent known -> known.getMessage();
            case RefusedDocument known -> known.getMessage();
            default -> {
                var trace = problem.getStackTrace();
                yield problem.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
            }
        };
    }
}

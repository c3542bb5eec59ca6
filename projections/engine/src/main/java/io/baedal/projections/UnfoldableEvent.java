package io.baedal.projections;

import java.io.Serial;

/// Thrown by a fold when an event can't follow what came before it. The message is shown to operators: it names ids and
/// never a person's data.
public final class UnfoldableEvent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnfoldableEvent(String message) {
        super(message);
    }
}

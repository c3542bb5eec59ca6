package io.baedal.command.http;

import io.baedal.command.Loaded;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/// Answers with an aggregate's current state, or with 304 to who has it already.
public final class CurrentState {

    private CurrentState() {}

    public static Response of(Loaded<?> loaded, Object body, Request request) {
        var full = CommandResponses.state(loaded, body);
        var unchanged = request.evaluatePreconditions(new EntityTag(Long.toString(loaded.revision())));
        if (unchanged == null) {
            return Response.fromResponse(full)
                    .header("Cache-Control", "private, no-cache")
                    .build();
        }
        return unchanged
                .header(CommandResponses.REVISION, full.getHeaderString(CommandResponses.REVISION))
                .build();
    }
}

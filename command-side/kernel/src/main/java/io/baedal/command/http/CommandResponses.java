package io.baedal.command.http;

import io.baedal.command.Loaded;
import io.baedal.command.Outcome;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;

/// Answers to commands: what changed, and at which revision it is now.
public final class CommandResponses {
    /// Streams and revisions, as in `shop-<id>@17`; sent back with a query, it waits for the view to have seen them.
    public static final String REVISION = "Baedal-Revision";

    /// `true` on the answer to a repeated command.
    public static final String REPLAYED = "Idempotency-Replayed";

    private CommandResponses() {}

    /// 201 with the new thing's id and address. The address is sent as it is given: a path stays right behind an edge.
    public static Response created(Outcome<?> outcome, String id, URI location) {
        return outcome(
                Response.status(Status.CREATED).header("Location", location).entity(Map.of("id", id)), outcome);
    }

    /// 204.
    public static Response done(Outcome<?> outcome) {
        return outcome(Response.noContent(), outcome);
    }

    /// 200 with current state, straight from the stream.
    public static Response state(Loaded<?> loaded, Object body) {
        return revision(Response.ok(body), loaded.stream(), loaded.revision()).build();
    }

    private static Response outcome(ResponseBuilder response, Outcome<?> outcome) {
        revision(response, outcome.stream(), outcome.revision());
        if (outcome.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.build();
    }

    private static ResponseBuilder revision(ResponseBuilder response, String stream, long revision) {
        return response.header("ETag", '"' + Long.toString(revision) + '"').header(REVISION, stream + "@" + revision);
    }
}

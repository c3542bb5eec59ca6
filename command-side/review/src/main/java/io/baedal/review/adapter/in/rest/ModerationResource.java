package io.baedal.review.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.review.application.review.ChangingReview;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What operators do with reviews that break the rules of the house.
@Path("/reviews")
@Tag(name = "Moderation")
@Cancellable(false)
@RolesAllowed(Role.OPERATOR)
public class ModerationResource {

    private final CommandContexts contexts;
    private final ChangingReview changing;

    ModerationResource(CommandContexts contexts, ChangingReview changing) {
        this.contexts = contexts;
        this.changing = changing;
    }

    @POST
    @Path(Paths.REVIEW + "/hide")
    @Operation(summary = "Take a review out of sight; it doesn't count while it is hidden")
    public Uni<Response> hide(String reviewId, ReasonBody body) {
        var context = contexts.current();
        var reason = Form.read(body::value);
        return changing.hide(reviewId, reason, context).map(CommandResponses::done);
    }

    @POST
    @Path(Paths.REVIEW + "/show")
    @Operation(summary = "Put a hidden review back")
    public Uni<Response> show(String reviewId, ReasonBody body) {
        var context = contexts.current();
        var reason = Form.read(body::value);
        return changing.show(reviewId, reason, context).map(CommandResponses::done);
    }
}

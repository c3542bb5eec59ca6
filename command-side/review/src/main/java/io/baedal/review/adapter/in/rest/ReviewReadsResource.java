package io.baedal.review.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CurrentState;
import io.baedal.review.application.review.ReadingReview;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Reviews as they are now.
@Path("/reviews")
@Tag(name = "Reads from the source")
@Cancellable(false)
@RolesAllowed({Role.CUSTOMER, Role.OPERATOR, Role.SERVICE})
public class ReviewReadsResource {

    private final CommandContexts contexts;
    private final ReadingReview reading;

    ReviewReadsResource(CommandContexts contexts, ReadingReview reading) {
        this.contexts = contexts;
        this.reading = reading;
    }

    @GET
    @Path(Paths.REVIEW)
    @Operation(summary = "A review as it is now, also a hidden one, for its author; its ETag is its revision")
    public Uni<Response> review(String reviewId, @Context Request request) {
        return reading.review(reviewId, contexts.current().actor())
                .map(review -> CurrentState.of(review, ReviewView.of(review.state(), review.revision()), request));
    }
}

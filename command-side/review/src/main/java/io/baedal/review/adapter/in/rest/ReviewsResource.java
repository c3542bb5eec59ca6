package io.baedal.review.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.review.application.review.ChangingReview;
import io.baedal.review.application.review.WritingReview;
import io.baedal.review.domain.review.ReviewId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What a customer does with reviews of their own.
@Path("/reviews")
@Tag(name = "Reviews")
@Cancellable(false)
@RolesAllowed(Role.CUSTOMER)
public class ReviewsResource {

    private final CommandContexts contexts;
    private final WritingReview writing;
    private final ChangingReview changing;

    ReviewsResource(CommandContexts contexts, WritingReview writing, ChangingReview changing) {
        this.contexts = contexts;
        this.writing = writing;
        this.changing = changing;
    }

    @POST
    @Operation(summary = "Review an order that was delivered to you, once")
    public Uni<Response> write(WriteReviewBody body) {
        var context = contexts.current();
        var draft = Form.read(body::draft);
        var id = ReviewId.ofOrder(draft.orderId());
        return writing.write(draft.orderId(), draft.opinion(), context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/reviews/" + id)));
    }

    @PUT
    @Path(Paths.REVIEW)
    @Operation(summary = "Edit your review, for some days after you wrote it")
    public Uni<Response> edit(String reviewId, EditReviewBody body) {
        var context = contexts.current();
        var opinion = Form.read(body::opinion);
        return changing.edit(reviewId, opinion, context).map(CommandResponses::done);
    }

    @DELETE
    @Path(Paths.REVIEW)
    @RolesAllowed({Role.CUSTOMER, Role.OPERATOR})
    @Operation(summary = "Take a review back for good, as its author or an operator")
    public Uni<Response> delete(String reviewId) {
        return changing.delete(reviewId, contexts.current()).map(CommandResponses::done);
    }
}

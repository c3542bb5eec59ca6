package io.baedal.review.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.review.application.review.AnsweringReview;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What a shop's owner answers to reviews of the shop.
@Path("/reviews")
@Tag(name = "Answers")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class AnswersResource {

    private final CommandContexts contexts;
    private final AnsweringReview answering;

    AnswersResource(CommandContexts contexts, AnsweringReview answering) {
        this.contexts = contexts;
        this.answering = answering;
    }

    @PUT
    @Path(Paths.REVIEW + "/answer")
    @Operation(summary = "Answer a review of your shop, or answer otherwise than before")
    public Uni<Response> answer(String reviewId, AnswerBody body) {
        var context = contexts.current();
        var text = Form.read(body::value);
        return answering.answer(reviewId, text, context).map(CommandResponses::done);
    }

    @DELETE
    @Path(Paths.REVIEW + "/answer")
    @Operation(summary = "Take your answer back")
    public Uni<Response> withdraw(String reviewId) {
        return answering.withdraw(reviewId, contexts.current()).map(CommandResponses::done);
    }
}

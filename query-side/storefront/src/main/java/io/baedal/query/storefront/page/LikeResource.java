package io.baedal.query.storefront.page;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.baedal.query.storefront.favourite.Liking;
import io.baedal.query.storefront.shop.ShopIds;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The button on a shop's page that puts it among the reader's favourites, or takes it out again.
@Path("/store/shops/{id}/favourite")
@Produces(PageAnswers.HTML)
public class LikeResource {
    private final Readers readers;
    private final PageAnswers answers;
    private final Liking liking;

    LikeResource(Readers readers, PageAnswers answers, Liking liking) {
        this.readers = readers;
        this.answers = answers;
        this.liking = liking;
    }

    /// Who isn't signed in is asked to.
    ///
    /// @param liked how it shall be: `true` or `false`
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> like(
            @RestPath String id, @RestForm String liked, @Context HttpServerRequest request) {
        Forms.assertFromHere(request);
        return answers.change(readers.of(request, Place.SHOPS), reader -> {
            if (!ShopIds.isOne(id)) {
                return Uni.createFrom().item("/store");
            }
            if (!"true".equals(liked) && !"false".equals(liked)) {
                throw Problem.of(Slug.INVALID_REQUEST, "The form says neither true nor false");
            }
            if (!reader.visitor().isCustomer()) {
                return Uni.createFrom().item("/store/session");
            }
            return liking.change(reader.visitor(), id, Boolean.parseBoolean(liked))
                    .replaceWith("/store/shops/" + id);
        });
    }
}

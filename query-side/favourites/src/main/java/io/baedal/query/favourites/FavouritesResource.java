package io.baedal.query.favourites;

import io.baedal.query.access.OwnData;
import io.baedal.query.answer.ConditionalAnswer;
import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.freshness.RequiredRevisions;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.parameter.Ids;
import io.baedal.query.parameter.Parameters;
import io.baedal.query.version.ActiveVersion;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// A customer's favourites over HTTP, for the customer themself, operators and other services.
@Path("/favourites/{customerId}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({OwnData.CUSTOMER, OwnData.OPERATOR, OwnData.SERVICE})
public class FavouritesResource implements FavouritesApi {
    private static final int MOST_IDS = 200;

    /// Only the client may store it, and it must ask before each use.
    private static final String PERSONAL = "private, no-cache";

    private final FavouritesReads favourites;
    private final Patience patience;
    private final SecurityIdentity identity;

    FavouritesResource(FavouritesReads favourites, Patience patience, SecurityIdentity identity) {
        this.favourites = favourites;
        this.patience = patience;
        this.identity = identity;
    }

    @GET
    @Override
    public CompletionStage<RestResponse<Buffer>> page(
            @RestPath String customerId,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Context HttpServerRequest request) {
        OwnData.requireAccess(customerId, identity);
        var question = PageQuestion.of(limit, cursor);
        return answer(
                customerId,
                request,
                found -> Page.of(found.shops(), question.limit(), question.after())
                        .toJson());
    }

    @GET
    @Path("among")
    @Override
    public CompletionStage<RestResponse<Buffer>> among(
            @RestPath String customerId, @RestQuery List<String> ids, @Context HttpServerRequest request) {
        OwnData.requireAccess(customerId, identity);
        var asked = asked(ids);
        return answer(
                customerId, request, found -> Marks.of(asked, found.shops()).toJson());
    }

    private static Set<String> asked(List<String> ids) {
        var parameters = new Parameters();
        var asked = Ids.read(parameters, "ids", ids, MOST_IDS);
        return parameters.asked(() -> asked);
    }

    private CompletionStage<RestResponse<Buffer>> answer(
            String customerId, HttpServerRequest request, Function<CustomerFavourites, Buffer> json) {
        var stream = CustomerFavourites.stream(customerId);
        var demand = Demand.of(request.headers()).among(stream::equals);
        var taken = favourites.take();
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(taken.version()));
        return patience.await(
                        demand,
                        () -> taken.reads()
                                .read(customerId)
                                .thenApply(found ->
                                        found == null ? CustomerFavourites.none(taken.version(), customerId) : found),
                        CustomerFavourites::hasSeen)
                .thenApply(found -> answer(found, demand, request, json));
    }

    private static RestResponse<Buffer> answer(
            CustomerFavourites found,
            Demand demand,
            HttpServerRequest request,
            Function<CustomerFavourites, Buffer> json) {
        var answer = ConditionalAnswer.of(request, demand, found.tag(), PERSONAL, () -> json.apply(found));
        if (found.revision() >= 0) {
            var seen = new StreamRevision(CustomerFavourites.stream(found.customerId()), found.revision());
            answer.header(RequiredRevisions.HEADER, seen.toString());
        }
        return answer.build();
    }
}

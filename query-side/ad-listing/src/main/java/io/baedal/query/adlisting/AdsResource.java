package io.baedal.query.adlisting;

import io.baedal.query.answer.ConditionalAnswer;
import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.version.ActiveVersion;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Advertised shops over HTTP, for everyone.
@Path("/ads")
@Produces(MediaType.APPLICATION_JSON)
public class AdsResource implements AdsApi {
    /// May be stored, but must be asked about before each use: a campaign may be paused at any moment.
    private static final String REVALIDATE = "no-cache";

    private final Listings listings;
    private final AdsFinder finder;
    private final Patience patience;
    private final KoreanClock clock;

    AdsResource(Listings listings, AdsFinder finder, Patience patience, KoreanClock clock) {
        this.listings = listings;
        this.finder = finder;
        this.patience = patience;
        this.clock = clock;
    }

    @GET
    @Override
    public CompletionStage<RestResponse<Buffer>> ads(
            @RestQuery String district,
            @RestQuery String product,
            @RestQuery String category,
            @RestQuery String keyword,
            @RestQuery String limit,
            @RestQuery String open,
            @Context HttpServerRequest request) {
        var question = AdsQuestion.of(district, product, category, keyword, limit, open);
        var demand = Demand.of(request.headers()).among(SeenStreams::matters);
        var listing = listings.take();
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(listing.version()));
        return patience.await(demand, () -> SeenStreams.read(listing, demand), SeenStreams::hasSeen)
                .thenCompose(seen -> finder.find(listing, question, clock.now()))
                .thenApply(ads -> ConditionalAnswer.of(request, demand, ads.tag(), REVALIDATE, ads::toJson)
                        .build());
    }
}

package io.baedal.query.search;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.freshness.WaitPreference;
import io.baedal.query.search.SeenShops.Seen;
import io.baedal.query.search.ask.Asked;
import io.baedal.query.search.find.Found;
import io.baedal.query.search.find.Search;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads.Taken;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/// Searches over HTTP.
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource implements SearchApi {
    private final SeenShops seen;
    private final Patience patience;
    private final Search search;

    SearchResource(SeenShops seen, Patience patience, Search search) {
        this.seen = seen;
        this.patience = patience;
        this.search = search;
    }

    @GET
    @Override
    public CompletionStage<RestResponse<Buffer>> search(@Context HttpServerRequest request) {
        var asked = Asked.of(request.params());
        var demand = Demand.of(request.headers()).among(SeenShops::isSource);
        var taken = seen.take();
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(taken.version()));
        return fresh(demand, taken)
                .thenCompose(_ -> search.answer(
                                taken.version(), asked, !demand.required().isEmpty())
                        .subscribeAsCompletionStage())
                .thenApply(found -> answer(asked, demand, found));
    }

    /// Waits until the shops that the client wrote to are seen as it left them.
    private CompletionStage<Map<String, Seen>> fresh(Demand demand, Taken<Seen> taken) {
        if (demand.required().isEmpty()) {
            return CompletableFuture.completedStage(Map.of());
        }
        var shops = demand.required().revisions().stream()
                .map(required -> SeenShops.shop(required.stream()))
                .collect(Collectors.toSet());
        return patience.await(demand, () -> taken.reads().read(shops), SearchResource::hasSeen);
    }

    private static boolean hasSeen(Map<String, Seen> found, StreamRevision required) {
        var shop = found.get(SeenShops.shop(required.stream()));
        return shop != null && shop.hasSeen(required);
    }

    private static RestResponse<Buffer> answer(Asked asked, Demand demand, Found found) {
        var body = FoundJson.of(asked.question(), asked.page(), found);
        var answer = RestResponse.ResponseBuilder.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LENGTH, body.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        demand.preference().ifPresent(wait -> answer.header(WaitPreference.APPLIED, wait.applied()));
        return answer.build();
    }
}

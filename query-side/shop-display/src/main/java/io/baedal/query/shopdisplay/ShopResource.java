package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.freshness.RequiredRevisions;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads.Taken;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Shop pages over HTTP.
@Path("/shops")
@Produces(MediaType.APPLICATION_JSON)
public class ShopResource implements ShopApi {
    private final ShopPages pages;
    private final Patience patience;

    ShopResource(ShopPages pages, Patience patience) {
        this.pages = pages;
        this.patience = patience;
    }

    @GET
    @Path("{id}")
    @Override
    public CompletionStage<RestResponse<Buffer>> page(@RestPath String id, @Context HttpServerRequest request) {
        if (!ShopId.isOne(id)) {
            throw notFound(id);
        }
        var demand = Demand.of(request.headers()).among(stream -> ShopPage.isMadeOf(id, stream));
        var taken = take(request);
        return patience.await(demand, () -> taken.reads().read(id), ShopResource::hasSeen)
                .thenApply(page -> answer(id, page, demand, request));
    }

    private static boolean hasSeen(ShopPage page, StreamRevision required) {
        return page != null && page.hasSeen(required);
    }

    private static RestResponse<Buffer> answer(String id, ShopPage page, Demand demand, HttpServerRequest request) {
        if (page == null || !page.isThere()) {
            throw notFound(id);
        }
        if (page.gone()) {
            throw Problem.of(Slug.GONE, "The shop " + id + " is closed for good");
        }
        return Answers.conditional(request, demand, page.tag(), () -> json(page))
                .header(RequiredRevisions.HEADER, page.revisions())
                .build();
    }

    private static Problem notFound(String id) {
        return Problem.of(Slug.NOT_FOUND, "There is no shop '" + (id.length() <= 80 ? id : id.substring(0, 80)) + "'");
    }

    private static Buffer json(ShopPage page) {
        var buffer = Buffer.buffer(page.size());
        page.appendTo(buffer);
        return buffer;
    }

    @GET
    @Override
    public CompletionStage<RestResponse<Buffer>> pages(
            @RestQuery List<String> ids, @Context HttpServerRequest request) {
        var asked = AskedIds.parse(ids);
        var demand = Demand.of(request.headers())
                .among(stream -> stream.length() > 5
                        && asked.contains(stream.substring(5))
                        && ShopPage.isMadeOf(stream.substring(5), stream));
        var taken = take(request);
        return patience.await(demand, () -> taken.reads().read(asked), ShopResource::hasSeen)
                .thenApply(found -> answer(Batch.of(taken.version(), asked, found), demand, request));
    }

    /// Takes the served version for the whole of an answer, and names it in whatever is answered.
    private Taken<ShopPage> take(HttpServerRequest request) {
        var taken = pages.take();
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(taken.version()));
        return taken;
    }

    private static boolean hasSeen(Map<String, ShopPage> found, StreamRevision required) {
        return hasSeen(found.get(required.stream().substring(5)), required);
    }

    private static RestResponse<Buffer> answer(Batch batch, Demand demand, HttpServerRequest request) {
        return Answers.conditional(request, demand, batch.tag(), batch::toJson).build();
    }
}

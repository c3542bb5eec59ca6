package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.freshness.RequiredRevisions;
import io.baedal.query.freshness.StreamRevision;
import io.baedal.query.parameter.Ids;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Shop pages, cards and review tabs over HTTP.
@Path("/shops")
@Produces(MediaType.APPLICATION_JSON)
public class ShopResource implements ShopApi, CardApi, ReviewApi {
    private final ShopPages shops;
    private final ReviewTabs tabs;
    private final Patience patience;

    ShopResource(ShopPages shops, ReviewTabs tabs, Patience patience) {
        this.shops = shops;
        this.tabs = tabs;
        this.patience = patience;
    }

    @GET
    @Path("{id}")
    @Override
    public CompletionStage<RestResponse<Buffer>> page(@RestPath String id, @Context HttpServerRequest request) {
        checkId(id);
        var demand = Demand.of(request.headers()).among(stream -> Revisions.areOf(id, stream));
        var taken = take(request);
        return patience.await(demand, () -> taken.pages().read(id), ShopResource::hasSeen)
                .thenApply(page -> answer(Shown.of(id, page), demand, request));
    }

    private static void checkId(String id) {
        if (!Ids.isOne(id)) {
            throw Shown.notFound(id);
        }
    }

    private static boolean hasSeen(Showable shop, StreamRevision required) {
        return shop != null && shop.hasSeen(required);
    }

    private static RestResponse<Buffer> answer(ShopPage page, Demand demand, HttpServerRequest request) {
        return Answers.conditional(request, demand, page.tag(), () -> json(page))
                .header(RequiredRevisions.HEADER, page.document().revisions().header())
                .build();
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
        var demand = demand(request, asked);
        var taken = take(request);
        return patience.await(demand, () -> taken.pages().read(asked), ShopResource::hasSeen)
                .thenApply(found -> answer("shops", Batch.of(taken.version(), asked, found), demand, request));
    }

    @GET
    @Path("cards")
    @Override
    public CompletionStage<RestResponse<Buffer>> cards(
            @RestQuery List<String> ids, @Context HttpServerRequest request) {
        var asked = AskedIds.parse(ids);
        var demand = demand(request, asked);
        var taken = take(request);
        return patience.await(demand, () -> taken.cards().read(asked), ShopResource::hasSeen)
                .thenApply(found -> {
                    asked.forEach(id -> Shown.withCard(found.get(id)));
                    return answer("cards", Batch.of(taken.version(), asked, found), demand, request);
                });
    }

    private static Demand demand(HttpServerRequest request, Set<String> asked) {
        return Demand.of(request.headers()).among(stream -> {
            var id = Revisions.shopOf(stream);
            return asked.contains(id) && Revisions.areOf(id, stream);
        });
    }

    private static boolean hasSeen(Map<String, ? extends Showable> found, StreamRevision required) {
        return hasSeen(found.get(Revisions.shopOf(required.stream())), required);
    }

    private static RestResponse<Buffer> answer(String name, Batch batch, Demand demand, HttpServerRequest request) {
        return Answers.conditional(request, demand, batch.tag(), () -> batch.toJson(name))
                .build();
    }

    @GET
    @Path("{id}/reviews")
    @Override
    public CompletionStage<RestResponse<Buffer>> reviews(
            @RestPath String id,
            @RestQuery String limit,
            @RestQuery String cursor,
            @Context HttpServerRequest request) {
        checkId(id);
        var question = ReviewQuestion.of(id, limit, cursor);
        var demand = ReviewTabs.demand(Demand.of(request.headers()), id);
        return tabs.read(take(request), question, demand).thenApply(tab -> answer(tab, demand, request));
    }

    private static RestResponse<Buffer> answer(ReviewTab tab, Demand demand, HttpServerRequest request) {
        return Answers.conditional(request, demand, tab.tag(), tab::toJson)
                .header(RequiredRevisions.HEADER, tab.revisions())
                .build();
    }

    /// Takes the served version for the whole of an answer.
    private ShopPages.Taken take(HttpServerRequest request) {
        var taken = shops.take();
        Answers.name(taken.version(), request);
        return taken;
    }
}

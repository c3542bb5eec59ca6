package io.baedal.query.shopdisplay;

import io.baedal.query.freshness.Demand;
import io.baedal.query.freshness.Patience;
import io.baedal.query.parameter.Ids;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// What is shown of shops, as the JSON that is answered for them: for those who draw it. Whatever revisions a request
/// demands are waited for, as elsewhere.
@Singleton
public final class ShownShops {
    private final ShopPages shops;
    private final ReviewTabs tabs;
    private final Patience patience;

    ShownShops(ShopPages shops, ReviewTabs tabs, Patience patience) {
        this.shops = shops;
        this.tabs = tabs;
        this.patience = patience;
    }

    /// The page of a shop; fails with a [Problem][io.baedal.query.problem.Problem] when there is none, or no longer.
    public CompletionStage<JsonObject> page(String id, HttpServerRequest request) {
        checkId(id);
        var taken = take(request);
        var demand = Demand.of(request.headers()).among(stream -> Revisions.areOf(id, stream));
        return patience.await(
                        demand,
                        () -> taken.pages().read(id),
                        (page, required) -> page != null && page.hasSeen(required))
                .thenApply(page -> json(Shown.of(id, page)));
    }

    private static void checkId(String id) {
        if (!Ids.isOne(id)) {
            throw Shown.notFound(id);
        }
    }

    /// The ids that are asked for, each once; throws a [Problem][io.baedal.query.problem.Problem] that names what is no
    /// id.
    public Collection<String> asked(List<String> ids) {
        return AskedIds.parse(ids);
    }

    /// The cards of those shops that are there, in the order asked.
    public CompletionStage<List<JsonObject>> cards(Collection<String> ids, HttpServerRequest request) {
        var asked = AskedIds.parse(List.copyOf(ids));
        var taken = take(request);
        return taken.cards().read(asked).thenApply(found -> cards(asked, found));
    }

    private static List<JsonObject> cards(Collection<String> asked, Map<String, ShopCard> found) {
        return asked.stream()
                .map(id -> Shown.withCard(found.get(id)))
                .filter(card -> card != null && card.isThere() && !card.gone())
                .map(ShownShops::json)
                .toList();
    }

    /// A page of the review tab of a shop; fails as [#page] does.
    ///
    /// @param cursor null for the newest
    public CompletionStage<JsonObject> reviews(String id, String cursor, HttpServerRequest request) {
        checkId(id);
        var question = ReviewQuestion.of(id, null, cursor);
        var demand = ReviewTabs.demand(Demand.of(request.headers()), id);
        return tabs.read(take(request), question, demand)
                .thenApply(tab -> tab.toJson().toJsonObject());
    }

    private static JsonObject json(Showable shop) {
        var buffer = Buffer.buffer(shop.size());
        shop.appendTo(buffer);
        return buffer.toJsonObject();
    }

    private ShopPages.Taken take(HttpServerRequest request) {
        var taken = shops.take();
        Answers.name(taken.version(), request);
        return taken;
    }
}

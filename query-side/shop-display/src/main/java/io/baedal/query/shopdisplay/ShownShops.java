package io.baedal.query.shopdisplay;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.baedal.query.version.ActiveVersion;
import io.baedal.query.version.VersionedReads.Taken;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// What is shown of shops, as the JSON that is answered for them: for those who draw it.
@Singleton
public final class ShownShops {
    private final ShopPages pages;

    ShownShops(ShopPages pages) {
        this.pages = pages;
    }

    /// The page of a shop; fails with [Problem] when there is none, or no longer.
    public CompletionStage<JsonObject> page(String id, HttpServerRequest request) {
        if (!ShopId.isOne(id)) {
            throw Problem.of(Slug.NOT_FOUND, "There is no such shop");
        }
        return take(request).reads().read(id).thenApply(page -> json(page, id));
    }

    private static JsonObject json(ShopPage page, String id) {
        if (page == null || !page.isThere()) {
            throw Problem.of(Slug.NOT_FOUND, "There is no shop '" + id + "'");
        }
        if (page.gone()) {
            throw Problem.of(Slug.GONE, "The shop " + id + " is closed for good");
        }
        var buffer = Buffer.buffer(page.size());
        page.appendTo(buffer);
        return buffer.toJsonObject();
    }

    /// The ids that are asked for, each once; throws a [Problem] that names what is no id.
    public Collection<String> asked(List<String> ids) {
        return AskedIds.parse(ids);
    }

    /// The cards of those shops that are there, in the order asked.
    public CompletionStage<List<JsonObject>> cards(Collection<String> ids, HttpServerRequest request) {
        return take(request)
                .reads()
                .read(AskedIds.parse(List.copyOf(ids)))
                .thenApply(found -> ids.stream()
                        .map(found::get)
                        .filter(page -> page != null && page.isThere() && !page.gone())
                        .map(page -> json(page, page.id()).getJsonObject("shop"))
                        .toList());
    }

    private Taken<ShopPage> take(HttpServerRequest request) {
        var taken = pages.take();
        request.response().putHeader(ActiveVersion.HEADER, Integer.toString(taken.version()));
        return taken;
    }
}

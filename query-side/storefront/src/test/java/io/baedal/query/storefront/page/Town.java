package io.baedal.query.storefront.page;

import io.baedal.query.storefront.page.Neighbours.Said;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A town of three shops, as the services around the storefront tell of it. Its ids are new each time, so nothing that
/// was remembered of another town is shown.
final class Town {
    final String advertised = UUID.randomUUID().toString();
    final String first = UUID.randomUUID().toString();
    final String second = UUID.randomUUID().toString();
    final String campaign = UUID.randomUUID().toString();
    final String word = "치킨" + first.substring(0, 8);

    private final Neighbours neighbours;

    Town(Neighbours neighbours) {
        this.neighbours = neighbours;
        neighbours.answer(
                "/search",
                question -> said(new JsonObject()
                        .put("ids", new JsonArray(List.of(first, second)))
                        .put("next", "to be+continued")
                        .put("counts", new JsonObject().put("CHICKEN", 1200).put("PIZZA", 2))
                        .put("total", 1202)));
        neighbours.answer(
                "/ads",
                question -> said(new JsonObject()
                        .put(
                                "ads",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("shopId", advertised)
                                                .put("campaignId", campaign)))));
        neighbours.answer(
                "/shops/cards",
                question -> said(new JsonObject()
                        .put(
                                "cards",
                                new JsonArray(Stream.of(advertised, first, second)
                                        .filter(id -> question.query().contains(id))
                                        .map(this::card)
                                        .toList()))));
        neighbours.answer("/fragments/cards", question -> new Said(200, fragment(question.query())));
        neighbours.answer(
                "/fragments/shops/.*",
                question -> new Said(
                        200, "<h2>" + question.path().replaceAll(".*/", "") + " in " + question.language() + "</h2>"));
        neighbours.answer(
                "/shops/[0-9a-f-]{36}", question -> said(page(question.path().substring(7))));
        neighbours.answer(
                "/shops/[0-9a-f-]{36}/reviews",
                question -> said(new JsonObject().put("rating", rating()).put("reviews", new JsonArray())));
        neighbours.answer(
                "/favourites/[^/]+/among", question -> said(new JsonObject().put("ids", new JsonArray().add(second))));
        neighbours.answer(
                "/favourites/[^/]+",
                question -> said(new JsonObject()
                        .put(
                                "shops",
                                new JsonArray()
                                        .add(new JsonObject().put("id", second).put("closed", false)))
                        .put("next", "more")));
        neighbours.answer("/campaigns/.*", question -> new Said(204, ""));
    }

    private static Said said(JsonObject object) {
        return new Said(200, object.encode());
    }

    String name(String id) {
        return id.equals(first) ? "<script>alert('" + id + "')</script>" : "가게 " + id.substring(0, 4);
    }

    private JsonObject card(String id) {
        return new JsonObject()
                .put("id", id)
                .put("name", name(id))
                .put("category", "CHICKEN")
                .put("state", "OPEN")
                .put("minimumOrder", 15000)
                .put("rating", rating());
    }

    private JsonObject page(String id) {
        var shop = card(id).put("introduction", "A & B")
                .put(
                        "areas",
                        new JsonArray()
                                .add(new JsonObject().put("district", "강남구").put("fee", 3000)))
                .put("hours", new JsonArray());
        return new JsonObject()
                .put("id", id)
                .put("shop", shop)
                .put("menu", new JsonObject().put("groups", new JsonArray()))
                .put("rating", rating());
    }

    private static JsonObject rating() {
        return new JsonObject().put("average", 4.6).put("count", 1128);
    }

    private String fragment(String query) {
        var html = new StringBuilder();
        for (var id : List.of(advertised, first, second)) {
            if (query.contains(id)) {
                html.append("<!--card ").append(id).append("--><article><h3><a href=\"/x\">drawn ");
                html.append(id).append("</a></h3></article>\n");
            }
        }
        return html.toString();
    }
}

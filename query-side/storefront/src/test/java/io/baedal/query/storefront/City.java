package io.baedal.query.storefront;

import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/// A few shops that the display knows, and what the sources say of them.
public final class City {
    public static final String DISTRICT = "마포구";

    private final ConcurrentMap<String, JsonObject> cards = new ConcurrentHashMap<>();

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /// Shops that have cards, open from noon to midnight on a Monday.
    public List<String> shops(int count) {
        return Stream.generate(() -> shop("가게")).limit(count).toList();
    }

    public String shop(String name) {
        var id = newId();
        cards.put(id, card(id, name));
        return id;
    }

    private static JsonObject card(String id, String name) {
        return new JsonObject()
                .put("id", id)
                .put("name", name)
                .put("category", "CHICKEN")
                .put("state", "OPEN")
                .put("introduction", "바삭합니다")
                .put("district", DISTRICT)
                .put("latitude", 37.55)
                .put("longitude", 126.92)
                .put("minimumOrder", 15000)
                .put(
                        "areas",
                        new JsonArray()
                                .add(new JsonObject().put("district", DISTRICT).put("deliveryFee", 3000)))
                .put("hours", hours())
                .put("dishes", new JsonArray().add("후라이드").add("양념"))
                .put("rating", new JsonObject().put("average", 4.6).put("count", 12));
    }

    private static JsonArray hours() {
        return new JsonArray()
                .add(new JsonObject().put("day", "MONDAY").put("opens", "12:00").put("closes", "00:00"));
    }

    /// What the display does: answers cards by id, pages and reviews.
    public void display(HttpServerRequest request) {
        if (request.path().equals("/shops/cards")) {
            var found = Arrays.stream(request.getParam("ids").split(","))
                    .map(cards::get)
                    .filter(card -> card != null)
                    .toList();
            Stub.answer(
                    request,
                    200,
                    new JsonObject().put("cards", new JsonArray(found)).encode());
        } else if (request.path().endsWith("/reviews")) {
            Stub.answer(
                    request,
                    200,
                    "{\"rating\":{\"average\":4.6,\"count\":12,\"stars\":{\"5\":12}},\"reviews\":[{\"id\":\"r\",\"text\":\"맛있어요\"}]}");
        } else {
            var card = cards.get(request.path().substring("/shops/".length()));
            Stub.answer(
                    request, card == null ? 404 : 200, card == null ? problem(404, "not-found") : page(card, Set.of()));
        }
    }

    /// A shop's page, with some items sold out.
    public static String page(JsonObject card, Collection<String> soldOut) {
        var items = Stream.of("a", "b")
                .map(id -> new JsonObject().put("id", id).put("soldOut", soldOut.contains(id)))
                .toList();
        return new JsonObject()
                .put("id", card.getString("id"))
                .put("shop", card.copy().put("areas", new JsonArray().add(Map.of("district", DISTRICT, "fee", 3000))))
                .put(
                        "menu",
                        new JsonObject()
                                .put(
                                        "groups",
                                        new JsonArray().add(new JsonObject().put("items", new JsonArray(items)))))
                .put("rating", new JsonObject().put("average", 4.6).put("count", 12))
                .encode();
    }

    public JsonObject card(String id) {
        return cards.get(id);
    }

    public static String found(List<String> ids) {
        return "{\"ids\":" + json(ids) + ",\"total\":" + ids.size() + ",\"counts\":{\"CHICKEN\":" + ids.size()
                + "},\"next\":\"abc\",\"countsAtLeast\":true}";
    }

    public static String ads(Map<String, String> campaigns) {
        return "{\"ads\":["
                + campaigns.entrySet().stream()
                        .map(ad -> "{\"shopId\":\"" + ad.getKey() + "\",\"campaignId\":\"" + ad.getValue() + "\"}")
                        .collect(joining(","))
                + "]}";
    }

    public static String liked(String... ids) {
        return "{\"ids\":" + json(List.of(ids)) + "}";
    }

    public static String favourites(List<String> ids, String... closed) {
        var shops = Stream.concat(
                        ids.stream().map(id -> "{\"id\":\"" + id + "\",\"closed\":false}"),
                        Arrays.stream(closed).map(id -> "{\"id\":\"" + id + "\",\"closed\":true}"))
                .collect(joining(","));
        return "{\"shops\":[" + shops + "]}";
    }

    public static String problem(int status, String slug) {
        return "{\"type\":\"urn:baedal:problem:" + slug + "\",\"title\":\"No\",\"status\":" + status
                + ",\"detail\":\"The parameter limit is 1 to 50\",\"instance\":\"/elsewhere\"}";
    }

    private static String json(List<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(joining(",", "[", "]"));
    }
}

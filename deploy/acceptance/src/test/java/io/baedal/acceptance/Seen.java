package io.baedal.acceptance;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// What customers see of a shop, wherever it is shown.
record Seen(Shop shop) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Fails unless the page of the shop becomes so.
    void page(Consumer<ValidatableResponse> judgement) {
        becomes("/shops/" + shop.id(), judgement);
    }

    void card(Consumer<ValidatableResponse> judgement) {
        becomes("/shops/cards?ids=" + shop.id(), judgement);
    }

    void storefrontPage(Consumer<ValidatableResponse> judgement) {
        becomes("/storefront/shops/" + shop.id(), judgement);
    }

    /// Fails unless the shop comes to be found by a search with these parameters.
    void found(String parameters) {
        await("found by " + parameters)
                .atMost(PATIENCE)
                .until(() -> ids("/search?limit=50&" + parameters, "ids").contains(shop.id()));
    }

    void notFound(String parameters) {
        await("not found by " + parameters)
                .atMost(PATIENCE)
                .until(() -> !ids("/search?limit=50&" + parameters, "ids").contains(shop.id()));
    }

    void advertised(boolean expected) {
        String path = "/ads?product=OPEN_LIST&limit=50&district=" + Trading.DISTRICT;
        await("advertised " + expected)
                .atMost(PATIENCE)
                .until(() -> ids(path, "ads.shopId").contains(shop.id()) == expected);
    }

    /// Fails unless the storefront comes to list the shop, or not to.
    void listed(String parameters, boolean expected) {
        await("listed " + expected)
                .atMost(PATIENCE)
                .until(() -> ids("/storefront/search?limit=50&" + parameters, "shops.id")
                                .contains(shop.id())
                        == expected);
    }

    private static List<String> ids(String path, String where) {
        Response answer = Caller.nobody().asks().get(path);
        answer.then().statusCode(200);
        return answer.path(where);
    }

    private static void becomes(String path, Consumer<ValidatableResponse> judgement) {
        await(path)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> judgement.accept(Caller.nobody().asks().get(path).then()));
    }
}

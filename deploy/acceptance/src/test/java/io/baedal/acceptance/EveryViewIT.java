package io.baedal.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// A change at the source becomes visible in every view that shows it. One test for each change; in it, each view and
/// field by its name.
@Order(4)
class EveryViewIT {

    private static final String HERE = "district=" + Trading.DISTRICT;

    private final String word = "별미" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void theName() {
        Trading trading = Trading.openShop("옛 이름", "덮밥");
        trading.put("/name", "{\"name\": \"" + word + "\"}");

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("shop.name", equalTo(word)));
        seen.card(cards -> cards.body("cards.name", contains(word)));
        seen.found("q=" + word);
        seen.listed("q=" + word, true);
        seen.storefrontPage(page -> page.body("shop.name", equalTo(word)));
    }

    @Test
    void theIntroduction() {
        Trading trading = Trading.openShop("소개 가게", "덮밥");
        trading.put("/introduction", "{\"introduction\": \"" + word + " 전문\"}");

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("shop.introduction", equalTo(word + " 전문")));
        seen.card(cards -> cards.body("cards.introduction", contains(word + " 전문")));
        seen.found("q=" + word);
    }

    @Test
    void aDish() {
        Trading trading = Trading.openShop("메뉴 가게", word);

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("menu.groups[0].items[0].name", equalTo(word)));
        seen.card(cards -> cards.body("cards[0].dishes", hasItem(word)));
        seen.found("q=" + word);
    }

    @Test
    void aPrice() {
        Trading trading = Trading.openShop("가격 가게", "덮밥");
        trading.putDish("/price", "{\"price\": 21000}");

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("menu.groups[0].items[0].price", equalTo(21_000)));
        seen.storefrontPage(page -> page.body("menu.groups[0].items[0].price", equalTo(21_000)));
    }

    @Test
    void soldOut() {
        Trading trading = Trading.openShop("품절 가게", "덮밥");
        trading.shop()
                .owner()
                .caller()
                .asks()
                .post(trading.dish() + "/sold-out")
                .then()
                .statusCode(204);

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("menu.groups[0].items[0].soldOut", equalTo(true)));
        seen.storefrontPage(page -> page.body("menu.groups[0].items[0].soldOut", equalTo(true)));
    }

    @Test
    void theMinimumOrder() {
        Trading trading = Trading.openShop(word, "덮밥");
        trading.put("/minimum-order", "{\"amount\": 33000}");

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("shop.minimumOrder", equalTo(33_000)));
        seen.card(cards -> cards.body("cards.minimumOrder", contains(33_000)));
        seen.notFound("minimumOrder=32000&q=" + word);
        seen.found("minimumOrder=33000&q=" + word);
    }

    @Test
    void theCategory() {
        Trading trading = Trading.openShop(word, "덮밥");
        trading.put("/category", "{\"category\": \"PIZZA\"}");

        Seen seen = new Seen(trading.shop());
        seen.page(page -> page.body("shop.category", equalTo("PIZZA")));
        seen.card(cards -> cards.body("cards.category", contains("PIZZA")));
        seen.found("category=PIZZA&q=" + word);
        seen.notFound("category=CHICKEN&q=" + word);
    }

    @Test
    void whereItDelivers() {
        Trading trading = Trading.openShop(word, "덮밥");
        trading.advertises();
        Seen seen = new Seen(trading.shop());
        seen.advertised(true);
        seen.found(HERE + "&q=" + word);

        trading.deliversTo("강남구", 3_000);

        seen.page(page -> page.body("shop.areas.district", contains("강남구")));
        seen.card(cards -> cards.body("cards[0].areas.district", contains("강남구")));
        seen.notFound(HERE + "&q=" + word);
        seen.found("district=강남구&deliveryFee=3000&q=" + word);
        seen.notFound("district=강남구&deliveryFee=2900&q=" + word);
        seen.advertised(false);
    }

    @Test
    void paused() {
        Trading trading = Trading.openShop(word, "덮밥");
        trading.advertises();
        Seen seen = new Seen(trading.shop());
        seen.advertised(true);
        seen.found("open=now&q=" + word);

        trading.post("/pause");

        seen.page(page -> page.body("shop.state", equalTo("PAUSED")));
        seen.card(cards -> cards.body("cards.state", contains("PAUSED")));
        seen.notFound("open=now&q=" + word);
        seen.advertised(false);
        seen.storefrontPage(page -> page.body("openNow", equalTo(false)));
    }

    @Test
    void closedForGood() {
        Trading trading = Trading.openShop(word, "덮밥");
        String campaign = trading.advertises();
        Customer customer = Customer.registered();
        customer.likes(trading.shop());
        Seen seen = new Seen(trading.shop());
        seen.advertised(true);
        seen.found("q=" + word);

        trading.closesForGood();

        seen.page(page -> page.statusCode(410));
        seen.card(cards -> cards.body("gone", contains(trading.shop().id())));
        seen.notFound("q=" + word);
        seen.listed("q=" + word, false);
        seen.advertised(false);
        await("the favourite is greyed out")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> customer.caller()
                        .asks()
                        .get("/favourites/" + customer.id())
                        .then()
                        .statusCode(200)
                        .body("shops.closed", contains(true)));
        await("the campaign is ended")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> trading.shop()
                        .owner()
                        .caller()
                        .asks()
                        .get("/campaigns/" + campaign)
                        .then()
                        .body("ending", equalTo("SHOP_CLOSED")));
    }

    @Test
    void theRating() {
        Trading trading = Trading.openShop(word, "덮밥");
        Seen seen = new Seen(trading.shop());
        String good = Customer.registered().reviews(trading.shop(), 5, "훌륭해요");
        Customer.registered().reviews(trading.shop(), 2, "그저 그래요");

        seen.page(page -> page.body("rating.count", equalTo(2)).body("rating.average", equalTo(3.5f)));
        seen.card(cards -> cards.body("cards[0].rating.count", equalTo(2)));
        seen.notFound("rating=4&q=" + word);

        Caller.as(io.baedal.local.launcher.token.Role.OPERATOR, "operator-1")
                .sends("{\"reason\": \"광고\"}")
                .post("/reviews/" + good + "/hide")
                .then()
                .statusCode(204);

        seen.page(page -> page.body("rating.count", equalTo(1)).body("rating.average", equalTo(2.0f)));
        Caller.nobody()
                .asks()
                .get("/shops/" + trading.shop().id() + "/reviews")
                .then()
                .statusCode(200)
                .body("reviews.text", contains("그저 그래요"));
    }
}

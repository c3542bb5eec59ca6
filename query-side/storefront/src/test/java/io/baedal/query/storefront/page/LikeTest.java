package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.query.storefront.page.Neighbours.Said;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class LikeTest extends PageTest {
    private final String customer = UUID.randomUUID().toString();
    private String token;

    @BeforeEach
    void signIn() {
        token = neighbours.token("customer", customer);
    }

    private Response press(String shop, String liked) {
        return given().redirects()
                .follow(false)
                .cookie("baedal-token", token)
                .formParam("liked", liked)
                .post("/store/shops/" + shop + "/favourite");
    }

    private String kept(String shop) {
        return "/favourites/" + customer + "/shops/" + shop;
    }

    @Test
    void aShopIsPutAmongTheFavouritesInTheReadersOwnName() {
        neighbours.answer("/favourites/[^/]+/shops/.*", asked -> new Said(204, "", "favourites-" + customer + "@3"));

        var answer = press(town.first, "true");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/store/shops/" + town.first);
        assertThat(neighbours.asked(kept(town.first))).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("PUT");
            assertThat(asked.authorization()).isEqualTo("Bearer " + token);
        });
        assertThat(neighbours.asked("/favourites/" + customer + "/among"))
                .as("the page that follows shows it")
                .singleElement()
                .satisfies(asked -> assertThat(asked.revision()).isEqualTo("favourites-" + customer + "@3"));
    }

    @Test
    void andTakenOutAgain() {
        neighbours.answer("/favourites/[^/]+/shops/.*", asked -> new Said(204, ""));

        assertThat(press(town.second, "false").statusCode()).isEqualTo(303);

        assertThat(neighbours.asked(kept(town.second)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.method()).isEqualTo("DELETE"));
    }

    @Test
    void theButtonSaysWhatItWillDo() {
        var page = given().cookie("baedal-token", token);

        assertThat(button(page.get("/store/shops/" + town.first)).attr("value")).isEqualTo("true");
        assertThat(button(page.get("/store/shops/" + town.second)).attr("value"))
                .isEqualTo("false");
    }

    private static Element button(Response page) {
        return Jsoup.parse(page.asString()).selectFirst("form.like button");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        var answer = given().redirects()
                .follow(false)
                .formParam("liked", "true")
                .post("/store/shops/" + town.first + "/favourite");

        assertThat(answer.header("Location")).endsWith("/store/session");
        assertThat(neighbours.asked("/favourites")).isEmpty();
    }

    @Test
    void aRefusalAndAFailureAreSaidOnAPage() {
        neighbours.answer(
                "/favourites/[^/]+/shops/.*",
                asked -> new Said(409, "{\"type\": \"urn:baedal:problem:customer-not-registered\"}"));
        var unregistered = press(town.first, "true");
        assertThat(unregistered.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(unregistered.asString()).select("h1").text()).isEqualTo("아직 가입하지 않으셨어요");

        neighbours.away("/favourites/" + customer + "/shops");
        var away = press(town.first, "true");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(away.asString()).select("h1").text()).isEqualTo("지금은 보여 드릴 수 없어요");
    }

    @Test
    void aFormThatSaysNothingChangesNothing() {
        assertThat(press(town.second, "").statusCode()).isEqualTo(400);
        assertThat(press(town.second, "perhaps").statusCode()).isEqualTo(400);
        assertThat(neighbours.asked(kept(town.second))).isEmpty();
    }

    @Test
    void noOtherSiteLikesForThem() {
        var answer = given().header("Sec-Fetch-Site", "cross-site")
                .cookie("baedal-token", token)
                .formParam("liked", "true")
                .post("/store/shops/" + town.first + "/favourite");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(neighbours.asked("/favourites/" + customer + "/shops")).isEmpty();
    }
}

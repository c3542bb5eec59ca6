package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class SessionTest extends PageTest {
    private final String customer = UUID.randomUUID().toString();

    private Response signIn(String token) {
        return given().redirects().follow(false).formParam("token", token).post("/store/session");
    }

    @Test
    void aTokenIsKeptWhereNoScriptReadsIt() {
        var answer = signIn("  " + neighbours.token("customer", customer) + "\n");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/store/session");
        assertThat(answer.header("Set-Cookie")).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        var page = given().cookies(answer.cookies()).get("/store/session").asString();
        assertThat(Jsoup.parse(page).select("form").attr("action")).isEqualTo("/store/session/end");
        assertThat(page).doesNotContain(answer.cookie("baedal-token"));
    }

    @Test
    void whoSignedInSeesTheirFavourites() {
        var cookies = signIn(neighbours.token("customer", customer)).cookies();

        var page = Jsoup.parse(given().cookies(cookies).get("/store/favourites").asString());

        assertThat(page.select(".cards h3").eachText()).containsExactly("drawn " + town.second);
        assertThat(page.selectFirst("a[rel=next]").attr("href")).isEqualTo("/store/favourites?cursor=more");
        assertThat(neighbours.asked("/favourites/" + customer).getFirst().authorization())
                .isEqualTo("Bearer " + cookies.get("baedal-token"));
        assertThat(neighbours.asked("/"))
                .filteredOn(asked -> !asked.path().startsWith("/favourites"))
                .allSatisfy(asked ->
                        assertThat(asked.authorization()).isNotEqualTo("Bearer " + cookies.get("baedal-token")));
        var list = Jsoup.parse(given().cookies(cookies).get(list()).asString());
        assertThat(list.select("li:has(.heart) h3").eachText()).containsExactly("drawn " + town.second);
    }

    @Test
    void whoDidNotIsAskedTo() {
        assertThat(read("/store/favourites").select("main a[href=/store/session]"))
                .hasSize(1);
        assertThat(neighbours.asked("/favourites")).isEmpty();
    }

    @Test
    void aTokenThatIsNoGoodNeverBreaksAPage() {
        for (var token : new String[] {"rubbish", "a.b.c", neighbours.token("owner", customer)}) {
            var cookies = signIn(token).cookies();

            var page = given().cookies(cookies).get("/store/session");
            assertThat(Jsoup.parse(page.asString()).select("[role=alert]").text())
                    .startsWith("읽을 수 없거나");
            assertThat(given().cookies(cookies).get(list()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void signingOutForgetsTheToken() {
        var answer = given().redirects().follow(false).post("/store/session/end");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getDetailedCookie("baedal-token").getMaxAge()).isZero();
    }

    @Test
    void noOtherSiteSignsAnybodyIn() {
        var answer = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("token", "a.b.c")
                .post("/store/session");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.cookies()).isEmpty();
    }
}

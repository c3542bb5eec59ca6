package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLDecoder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class ListPageTest extends PageTest {
    @Test
    void advertisedShopsComeFirstAndAreLabelled() {
        var page = read(list());

        var cards = page.select(".cards > li");
        assertThat(cards.select("h3").eachText())
                .containsExactly("drawn " + town.advertised, "drawn " + town.first, "drawn " + town.second);
        assertThat(cards.get(0).select(".badge.ad").text()).isEqualTo("광고");
        assertThat(cards.get(1).select(".badge.ad")).isEmpty();
        assertThat(neighbours.asked("/fragments/cards"))
                .anySatisfy(asked -> assertThat(asked.query()).contains(town.advertised, "campaigns=" + town.campaign));
    }

    @Test
    void theFormKeepsWhatWasAsked() {
        var page = read(list() + "&category=CHICKEN&sort=rating&minimumOrder=15000&open=now");

        assertThat(page.selectFirst("#q").val()).isEqualTo(town.word);
        assertThat(page.selectFirst("#district option[selected]").val()).isEqualTo("강남구");
        assertThat(page.selectFirst("#sort option[selected]").val()).isEqualTo("rating");
        assertThat(page.selectFirst("#minimumOrder option[selected]").text()).isEqualTo("15,000원 이하");
        assertThat(page.selectFirst("[name=open]").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("[name=category]").val()).isEqualTo("CHICKEN");
        assertThat(page.selectFirst("details").hasAttr("open")).isTrue();
        assertThat(neighbours.asked("/search").getFirst().query())
                .contains("category=CHICKEN", "sort=rating", "minimumOrder=15000", "open=now", "limit=21");
    }

    @Test
    void categoriesTellHowManyShopsTheyHave() {
        var page = read(list() + "&category=PIZZA");

        assertThat(page.select(".cats li").eachText()).hasSize(15).contains("치킨 1,200 곳", "피자 2 곳", "한식 0 곳");
        assertThat(page.select(".cats [aria-current]").text()).isEqualTo("피자 2 곳");
        assertThat(page.selectFirst(".cats a:contains(치킨)").attr("href"))
                .startsWith("/store?q=")
                .contains("category=CHICKEN")
                .doesNotContain("cursor");
        assertThat(page.selectFirst("#found").text()).isEqualTo("가게 1,202곳");
    }

    @Test
    void theNextPageIsALink() {
        var next = read(list()).selectFirst("a[rel=next]").attr("href");

        assertThat(next).contains("cursor=to+be%2Bcontinued", "district=");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200);
        assertThat(URLDecoder.decode(neighbours.asked("/search").getLast().query(), UTF_8))
                .contains("cursor=to be+continued", "district=강남구", "q=" + town.word);
    }

    @Test
    void whoLooksForNothingInParticularSeesTheFirstDistrict() {
        var page = read("/");

        assertThat(page.selectFirst("#district option[selected]").val()).isEqualTo("강남구");
        assertThat(URLDecoder.decode(neighbours.asked("/search").getLast().query(), UTF_8))
                .contains("district=강남구");
    }

    @Test
    void theDistrictIsRememberedUntilAnotherIsChosen() {
        var cookies = get(list()).getDetailedCookies();
        assertThat(cookies.get("baedal-district").getValue()).isEqualTo("GANGNAM");

        var later = given().cookie("baedal-district", "GANGNAM").get("/store?q=" + town.word + "x");
        assertThat(Jsoup.parse(later.asString())
                        .selectFirst("#district option[selected]")
                        .val())
                .isEqualTo("강남구");
        assertThat(get("/store?district=")
                        .getDetailedCookies()
                        .get("baedal-district")
                        .getMaxAge())
                .isZero();
    }

    @Test
    void everySearchableWordIsJustAWord() {
        var page = read("/store?q=\"><script>alert(1)</script>");

        assertThat(page.selectFirst("#q").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void theDoorLeadsToTheList() {
        assertThat(read("/").select("h1").text()).isEqualTo("오늘 뭐 드실래요?");
    }

    @Test
    void aQuestionThatTheSearchRefusesIsSaidToBeWrong() {
        neighbours.answer(
                "/search", asked -> new Neighbours.Said(400, "{\"type\":\"urn:baedal:problem:invalid-request\"}"));

        var answer = get(list() + "&rating=99");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("주소를 이해하지 못했어요");
    }
}

package io.baedal.query.shopdisplay.fragment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DrawnShops.class, restrictToAnnotatedClass = true)
class FragmentTest {
    DrawnShops drawn;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void open() {
        drawn.store(Shops.chicken(id, "바삭한하루 역삼점"), Shops.menu());
    }

    private static Document get(String path, String language) {
        return Jsoup.parseBodyFragment(given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString());
    }

    @Test
    void theMenuSaysWhatThereIsAndWhatIsSoldOut() {
        var menu = get("/fragments/shops/" + id + "/menu", "ko");

        assertThat(menu.select("h2").eachText()).containsExactly("후라이드");
        menu.select("[hidden]").remove();
        assertThat(menu.select(".dish h3").eachText()).containsExactly("후라이드 치킨", "<b>마늘</b> 치킨 품절");
        assertThat(menu.select(".dish .price").eachText()).containsExactly("19,000원", "20,500원");
        assertThat(menu.select(".dish.out")).hasSize(1);
        assertThat(menu.select(".dish h3 b")).as("text is text").isEmpty();
    }

    @Test
    void choicesUnfoldWithoutAScript() {
        var menu = get("/fragments/shops/" + id + "/menu", "en");

        var choices = menu.selectFirst("details.choices");
        assertThat(choices.selectFirst("summary").text()).isEqualTo("Show 1 choice: 후라이드 치킨");
        assertThat(choices.text()).contains("맵기 선택 Choose one", "매운맛 +₩500");
        assertThat(menu.select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void everyLinkWithinTheMenuLeadsToAHeading() {
        var menu = get("/fragments/shops/" + id + "/menu", "ko");

        assertThat(menu.select(".jump a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(menu.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(menu.select("section"))
                .allSatisfy(section -> assertThat(menu.getElementById(section.attr("aria-labelledby")))
                        .isNotNull());
    }

    @Test
    void theInfoKnowsTheDayAndTheReadersDistrict() {
        var info = get("/fragments/shops/" + id + "/info?district=서초구", "ko");

        assertThat(info.select(".today").text()).isEqualTo("화요일 (오늘) 16:00–02:00");
        assertThat(info.select(".here").text()).isEqualTo("서초구 (내 지역) 무료");
        assertThat(info.select(".lines").first().children()).hasSize(7);
        assertThat(info.text()).contains("테헤란로 152 1층 (06236)", "닭고기: 국내산", "밀, 대두");
        assertThat(info.selectFirst("a[href^=tel:]").attr("href")).isEqualTo("tel:02-555-0101");
    }

    @Test
    void readersGetTheirLanguage() {
        assertThat(get("/fragments/shops/" + id + "/info", "en-GB,en;q=0.9,ko;q=0.5")
                        .select(".today")
                        .text())
                .isEqualTo("Tuesday (today) 16:00–02:00");
        assertThat(get("/fragments/shops/" + id + "/info", "fr")
                        .select("h2")
                        .first()
                        .text())
                .isEqualTo("영업시간");
        given().header("Accept-Language", "en")
                .get("/fragments/shops/{id}/info", id)
                .then()
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void cardsComeInTheOrderAskedEachBehindItsMark() {
        var other = UUID.randomUUID().toString();
        drawn.store(Shops.chicken(other, "<script>alert(1)</script><!--card " + id + "-->"), new JsonObject());

        var html = given().get("/fragments/cards?district=강남구&ids=" + other + "," + id + "," + UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(html.split("<!--card ")).hasSize(3);
        assertThat(html).doesNotContain("<script");
        var cards = Jsoup.parseBodyFragment(html).select("article");
        assertThat(cards.eachAttr("data-shop")).containsExactly(other, id);
        assertThat(cards.get(1).text()).contains("바삭한하루 역삼점", "주문 가능", "최소주문 15,000원", "배달팁 3,000원", "후라이드 치킨, 양념 치킨");
        assertThat(cards.get(1).selectFirst("h3 a").attr("href")).isEqualTo("/store/shops/" + id);
    }

    @Test
    void advertisedCardsLeadPastTheTill() {
        var campaign = UUID.randomUUID().toString();

        var cards = get("/fragments/cards?ids=" + id + "&campaigns=" + campaign, "ko");

        assertThat(cards.selectFirst("h3 a").attr("href")).isEqualTo("/store/ads/" + campaign + "/" + id);
        given().get("/fragments/cards?ids=" + id + "&campaigns=x")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("campaigns"));
    }

    @Test
    void aShopIsOpenOnlyWithinItsHours() {
        var resting = UUID.randomUUID().toString();
        var shop = Shops.chicken(resting, "점심만");
        shop.getJsonArray("hours").clear().add(Shops.hours("TUESDAY", "11:00", "14:00"));
        drawn.store(shop, Shops.menu());

        var cards = get("/fragments/cards?district=마포구&ids=" + id + "," + resting, "en");

        assertThat(cards.select(".badge").eachText()).containsExactly("Taking orders", "Outside opening hours");
        assertThat(cards.select(".shop-card.closed .money").text()).contains("Doesn’t deliver to this district");
    }

    @Test
    void deliveryThatCostsNothingIsSaidToBeFree() {
        var cards = get("/fragments/cards?district=서초구&ids=" + id, "ko");

        assertThat(cards.select(".money").text()).isEqualTo("최소주문 15,000원 배달팁 무료");
        assertThat(get("/fragments/cards?ids=" + id, "ko").select(".money").text())
                .isEqualTo("최소주문 15,000원");
    }

    @Test
    void whatAClientHasIsNotSentAgain() {
        var tag = given().get("/fragments/shops/{id}/menu", id).header("ETag");

        given().header("If-None-Match", tag)
                .get("/fragments/shops/{id}/menu", id)
                .then()
                .statusCode(304)
                .header("Cache-Control", "no-cache");
        given().header("If-None-Match", tag)
                .header("Accept-Language", "en")
                .get("/fragments/shops/{id}/menu", id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotThereIsAProblemAsElsewhere() {
        var gone = UUID.randomUUID().toString();
        drawn.storeGone(Shops.chicken(gone, "문 닫은 집"));

        given().get("/fragments/shops/{id}/menu", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/fragments/shops/{id}/info", gone)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:baedal:problem:gone"));
        given().get("/fragments/cards?ids=nobody").then().statusCode(400);
    }
}

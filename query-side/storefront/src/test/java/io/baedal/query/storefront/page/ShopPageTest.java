package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class ShopPageTest extends PageTest {
    @Test
    void theHeadSaysWhatMatters() {
        var page = read(shop("menu"));

        assertThat(page.select("h1").text()).isEqualTo("<script>alert('" + town.first + "')</script>");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select(".shop-front").text()).contains("4.6", "(1,128)", "최소주문 15,000원", "강남구 배달팁 3,000원");
        assertThat(page.select(".intro").text()).isEqualTo("A & B");
    }

    @ParameterizedTest
    @CsvSource({"menu, 메뉴", "info, 정보", "reviews, 리뷰", "nonsense, 메뉴"})
    void tabsAreLinksAndOneOfThemIsOpen(String tab, String label) {
        var page = read(shop(tab));

        assertThat(page.select(".tabs a").eachText()).containsExactly("메뉴", "정보", "리뷰");
        assertThat(page.select(".tabs [aria-current=page]").text()).isEqualTo(label);
        assertThat(page.select(".tab h2").text()).isEqualTo((tab.equals("nonsense") ? "menu" : tab) + " in ko");
    }

    @Test
    void readersGetTheirLanguageAndKeepIt() {
        var answer = get(shop("info") + "&lang=en");

        assertThat(answer.getDetailedCookies().get("baedal-lang").getValue()).isEqualTo("en");
        var page = Jsoup.parse(answer.asString());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".tab h2").text()).isEqualTo("info in en");
        assertThat(page.select(".shop-front").text()).contains("Delivery to Gangnam-gu ₩3,000");
        assertThat(page.selectFirst("a[hreflang=ko]").attr("href")).endsWith("tab=info&lang=ko");
        var later = Jsoup.parse(given().cookie("baedal-lang", "en").get(list()).asString());
        assertThat(later.select("h1").text()).isEqualTo("What are you hungry for?");
    }

    @Test
    void reviewsGoOnWhereTheCursorSays() {
        read(shop("reviews") + "&cursor=abc");

        assertThat(neighbours.asked("/fragments/shops").getLast().query()).isEqualTo("cursor=abc");
    }

    @ParameterizedTest
    @CsvSource({"404, 찾으시는 페이지가 없어요", "410, 문을 닫은 가게예요"})
    void aShopThatIsNotThereIsToldKindly(int status, String title) {
        neighbours.answer("/shops/[0-9a-f-]{36}", asked -> new Neighbours.Said(status, "{}"));

        var answer = get(shop("menu"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo(title);
    }

    @Test
    void anAddressThatLeadsNowhereIsToldKindly() {
        var answer = get("/store/nowhere/at/all");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select("main a[href=/store]")).hasSize(1);
        assertThat(get("/store/shops/nobody").statusCode()).isEqualTo(404);
    }
}

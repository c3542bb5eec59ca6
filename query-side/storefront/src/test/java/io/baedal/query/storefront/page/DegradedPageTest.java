package io.baedal.query.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class DegradedPageTest extends PageTest {
    private static Document page(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    @ParameterizedTest
    @CsvSource({"/search, search, 검색", "/ads, ads, 광고", "/fragments, cards, 가게 카드", "/shops/cards, cards, 가게 카드"})
    void aListWithoutOneOfItsPartsSaysSo(String away, String label, String word) {
        neighbours.away(away);

        var answer = get(list());

        assertThat(page(answer).select(".notice").text()).contains(word, "나머지는 그대로 쓰실 수 있어요");
        assertThat(answer.header("Baedal-Degraded")).contains(label);
    }

    @Test
    void aCardThatIsNotDrawnLeavesANameAndALink() {
        neighbours.away("/fragments");

        var cards = page(get(list())).select(".cards > li");

        assertThat(cards).hasSize(3);
        assertThat(cards.get(0).selectFirst("h3 a").attr("href"))
                .isEqualTo("/store/ads/" + town.campaign + "/" + town.advertised);
        assertThat(cards.get(1).selectFirst("h3").text()).isEqualTo(town.name(town.first));
        assertThat(cards.get(1).select("script")).isEmpty();
    }

    @Test
    void aListOfNothingIsToldFromAListThatIsAway() {
        neighbours.away("/search");
        assertThat(page(get(list())).select(".gap").text()).startsWith("지금은 가게 목록을 불러올 수 없어요");

        neighbours.calm();
        new Town(neighbours);
        neighbours.answer("/search", asked -> new Neighbours.Said(200, "{\"ids\":[],\"counts\":{},\"total\":0}"));
        assertThat(page(get(list() + "z")).select(".gap").text()).startsWith("찾는 가게가 없어요");
    }

    @Test
    void aTabThatIsAwayLeavesALabelledGap() {
        neighbours.away("/fragments");

        var answer = get(shop("menu"));

        var page = page(answer);
        assertThat(page.select(".tab .gap").text()).startsWith("지금은 이 부분을 보여 드릴 수 없어요");
        assertThat(page.select("h1").text()).isEqualTo(town.name(town.first));
        assertThat(answer.header("Baedal-Degraded")).isEqualTo("shop");
    }

    @Test
    void withEverythingAwayThereIsStillAPage() {
        neighbours.away("/");

        assertThat(page(get(list())).select("h1")).hasSize(1);
        assertThat(page(get(shop("reviews"))).text()).contains("지금은 이 가게의 정보를 불러올 수 없어요");
    }
}

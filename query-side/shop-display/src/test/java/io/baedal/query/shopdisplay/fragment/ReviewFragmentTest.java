package io.baedal.query.shopdisplay.fragment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DrawnShops.class, restrictToAnnotatedClass = true)
class ReviewFragmentTest {
    private static final JsonObject RATING = new JsonObject()
            .put("average", 4.6)
            .put("count", 1128)
            .put(
                    "stars",
                    new JsonObject()
                            .put("1", 28)
                            .put("2", 0)
                            .put("3", 100)
                            .put("4", 400)
                            .put("5", 600));

    DrawnShops drawn;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void open() {
        drawn.store(Shops.chicken(id, "바삭한하루 역삼점"), Shops.menu());
    }

    private void write(int daysAgo, String text, JsonObject answer) {
        var at = StoppedClock.TUESDAY_EVENING.minus(Duration.ofDays(daysAgo));
        var review = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("rating", 4)
                .put("text", text)
                .put("pictureUrls", new JsonArray(List.of("https://pictures.example/1.jpg")))
                .put("writtenAt", at.toString());
        drawn.review(id, answer == null ? review : review.put("answer", answer), RATING);
    }

    private Document reviews(String more, String language) {
        return Jsoup.parseBodyFragment(given().header("Accept-Language", language)
                .get("/fragments/shops/" + id + "/reviews" + more)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void reviewsAreShownNewestFirstWithTheOwnersAnswer() {
        write(3, "조금 늦었어요", null);
        write(1, "정말 <i>바삭</i>해요", new JsonObject().put("text", "고맙습니다").put("answeredAt", "2026-11-24T09:00:00Z"));

        var page = reviews("", "ko");

        assertThat(page.select(".words").eachText()).containsExactly("정말 <i>바삭</i>해요", "조금 늦었어요");
        assertThat(page.select(".review time").eachText())
                .containsExactly("2026년 11월 23일", "2026년 11월 24일", "2026년 11월 21일");
        assertThat(page.select(".review").first().text()).contains("★★★★☆", "4점", "사진 1장", "사장님", "고맙습니다");
        assertThat(page.select(".words i, img")).isEmpty();
    }

    @Test
    void theRatingIsCountedByStar() {
        write(1, "Good", null);

        var page = reviews("", "en");

        assertThat(page.select(".score .big").text()).isEqualTo("4.6Rated 4.6 out of 5★★★★★1,128 reviews");
        assertThat(page.select(".by-star li").eachText())
                .containsExactly("5 stars 600", "4 stars 400", "3 stars 100", "2 stars 0", "1 star 28");
        assertThat(page.select(".by-star rect").first().attr("width")).isEqualTo("53");
        assertThat(page.select(".review time").text()).isEqualTo("November 23, 2026");
    }

    @Test
    void theNextReviewsAreALink() {
        for (int day = 1; day <= 12; day++) {
            write(day, "리뷰 " + day, null);
        }

        var first = reviews("", "ko");
        var next = first.selectFirst("a[rel=next]").attr("href");

        assertThat(first.select(".review")).hasSize(10);
        assertThat(next).startsWith("/store/shops/" + id + "?tab=reviews&cursor=");
        var second = reviews(next.substring(next.indexOf('?')), "ko");
        assertThat(second.select(".words").eachText()).containsExactly("리뷰 11", "리뷰 12");
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select(".pager a").attr("href")).isEqualTo("/store/shops/" + id + "?tab=reviews");
    }

    @Test
    void nobodyRatedItYet() {
        var page = reviews("", "ko");

        assertThat(page.select(".gap").text()).startsWith("아직 리뷰가 없어요");
        assertThat(page.select(".score")).isEmpty();
        given().get("/fragments/shops/{id}/reviews?cursor=%20", id).then().statusCode(400);
        given().get("/fragments/shops/{id}/reviews", UUID.randomUUID()).then().statusCode(404);
    }
}

package io.baedal.query.storefront.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// What every page must keep to, so that everybody can read and use it.
@QuarkusTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class ManyReadersTest extends PageTest {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private List<Document> pages() {
        return List.of(
                read(list()),
                read(list() + "&lang=en"),
                read(shop("menu")),
                read(shop("reviews")),
                read("/store/favourites"),
                read("/store/session"));
    }

    @Test
    void pagesHaveOneHeadingOnTopAndSkipNone() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.select("h1")).hasSize(1);
            int before = 0;
            for (var heading : page.select("h1, h2, h3, h4")) {
                int level = Character.digit(heading.tagName().charAt(1), 10);
                assertThat(HEADING.matcher(heading.tagName()).matches()).isTrue();
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        });
    }

    @Test
    void everyFieldHasALabelAndEveryPictureAText() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.select("input:not([type=hidden]), select, textarea"))
                    .allSatisfy(field -> assertThat(isLabelled(page, field))
                            .as(field.outerHtml())
                            .isTrue());
            assertThat(page.select("img:not([alt])")).isEmpty();
            assertThat(page.select("svg:not([aria-hidden=true])")).isEmpty();
            assertThat(page.select("a, button"))
                    .allSatisfy(control -> assertThat(control.text()).isNotBlank());
        });
    }

    private static boolean isLabelled(Document page, Element field) {
        return field.closest("label") != null
                || !page.select("label[for=" + field.id() + "]").isEmpty();
    }

    @Test
    void keyboardsComeToTheContentFirstAndLandmarksAreThere() {
        assertThat(pages()).allSatisfy(page -> {
            var first = page.selectFirst("body a, body button, body input");
            assertThat(first.attr("href")).isEqualTo("#main");
            assertThat(page.select("main#main")).hasSize(1);
            assertThat(page.select("header, footer, nav[aria-label]")).hasSizeGreaterThan(3);
            assertThat(page.select("[tabindex]:not([tabindex=-1])")).isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingNeedsAScriptOrComesFromElsewhere() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(page.select("[style], [onclick], [onchange], [onsubmit], style"))
                    .isEmpty();
            assertThat(page.select("[src], link[href], use[href], form[action]").stream()
                            .map(element -> element.hasAttr("src")
                                    ? element.attr("src")
                                    : element.attr("href") + element.attr("action")))
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(address).startsWith("/store"));
        });
    }

    @Test
    void headersKeepPagesSafe() {
        var answer = get(list());

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("Vary")).contains("Accept-Language", "Cookie");
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void assetsAreKeptByBrowsers() {
        var style = read(list()).selectFirst("link[rel=stylesheet]").attr("href");

        assertThat(style).matches("/store/assets/storefront\\.css\\?v=[0-9a-f]{8}");
        for (var asset :
                List.of(style, "/store/assets/live.js", "/store/assets/dishes.svg", "/store/assets/baedal.svg")) {
            given().get(asset).then().statusCode(200);
            assertThat(given().get(asset).header("Cache-Control")).contains("max-age=86400");
        }
        assertThat(given().get("/store/assets/nothing.css").statusCode()).isEqualTo(404);
    }
}

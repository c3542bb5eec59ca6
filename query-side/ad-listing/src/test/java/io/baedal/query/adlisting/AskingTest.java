package io.baedal.query.adlisting;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
class AskingTest {
    @ParameterizedTest
    @CsvSource({
        "product=OPEN_LIST, district",
        "district=&product=OPEN_LIST, district",
        "district=마포구, product",
        "district=마포구&product=BANNER, product",
        "district=마포구&product=open_list, product",
        "district=마포구&product=CATEGORY_TOP, category",
        "district=마포구&product=CATEGORY_TOP&category=SUSHI, category",
        "district=마포구&product=KEYWORD, keyword",
        "'district=마포구&product=KEYWORD&keyword= ', keyword",
        "district=마포구&product=OPEN_LIST&limit=0, limit",
        "district=마포구&product=OPEN_LIST&limit=51, limit",
        "district=마포구&product=OPEN_LIST&limit=ten, limit",
        "district=마포구&product=OPEN_LIST&open=later, open"
    })
    void namesTheParameterThatIsMissingOrWrong(String query, String parameter) {
        when().get("/ads?" + query)
                .then()
                .statusCode(400)
                .header("Content-Type", equalTo("application/problem+json"))
                .body("type", equalTo("urn:baedal:problem:invalid-request"))
                .body("errors.field", contains(parameter));
    }

    @Test
    void namesAllThatIsWrong() {
        when().get("/ads?product=KEYWORD&limit=x")
                .then()
                .statusCode(400)
                .body("errors.field", contains("district", "keyword", "limit"))
                .body("errors[0].message", startsWith("is missing"));
    }

    @Test
    void needsNothingThatTheProductHasNoUseFor() {
        when().get("/ads?district=마포구&product=OPEN_LIST&category=SUSHI&keyword=")
                .then()
                .statusCode(200);
    }

    @Test
    void isAQuestionAndNoCommand() {
        when().post("/ads").then().statusCode(405).body("type", equalTo("urn:baedal:problem:method-not-allowed"));
    }
}

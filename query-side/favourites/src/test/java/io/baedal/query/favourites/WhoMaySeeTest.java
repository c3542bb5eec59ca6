package io.baedal.query.favourites;

import static io.baedal.query.favourites.Tokens.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
@QuarkusTestResource(Tokens.class)
class WhoMaySeeTest {
    @ParameterizedTest
    @CsvSource({"customer, kim", "operator, choi", "service, storefront"})
    void theCustomerThemselfOperatorsAndServices(String role, String subject) {
        as(role, subject).get("/favourites/kim").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"customer, lee", "owner, kim", "rider, kim", "nobody, kim"})
    void nobodyElse(String role, String subject) {
        as(role, subject)
                .get("/favourites/kim")
                .then()
                .statusCode(403)
                .header("Content-Type", equalTo("application/problem+json"))
                .body("type", equalTo("urn:baedal:problem:forbidden"))
                .body("instance", equalTo("/favourites/kim"));
    }

    @Test
    void nobodyWithoutAToken() {
        given().get("/favourites/kim")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"baedal\"")
                .body("type", equalTo("urn:baedal:problem:unauthenticated"));
    }

    @Test
    void nobodyWithATokenThatIsNotValid() {
        given().auth()
                .oauth2(Tokens.expired("customer", "kim"))
                .get("/favourites/kim")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"baedal\", error=\"invalid_token\"")
                .body("type", equalTo("urn:baedal:problem:unauthenticated"));
        given().auth().oauth2("x.y.z").get("/favourites/kim").then().statusCode(401);
    }

    @Test
    void everyoneWhetherTheServiceIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
    }
}

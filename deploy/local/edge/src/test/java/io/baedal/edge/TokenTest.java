package io.baedal.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenTest {

    static List<String> badTokens() {
        return List.of(
                "garbage",
                "",
                Surroundings.signed(Surroundings.claims("a").expiresAt(Surroundings.past())),
                Surroundings.signed(Surroundings.claims("a").issuer("https://elsewhere")),
                Surroundings.signed(Surroundings.claims("a").audience("other")),
                Surroundings.signedByAnother(Surroundings.claims("a")),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesACommandWithABadToken(String token) {
        int before = Backend.REQUESTS.get();

        given().header("Authorization", "Bearer " + token)
                .post("/shops")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:baedal:problem:unauthenticated"));
        assertThat(Backend.REQUESTS.get()).isEqualTo(before);
    }

    @Test
    void refusesACommandWithoutAToken() {
        given().body("{}").delete("/shops/1").then().statusCode(401);
    }

    @Test
    void letsACommandIn() {
        String token = Surroundings.token("owner-1");
        for (int i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(token)
                    .body("{}")
                    .post("/shops")
                    .then()
                    .statusCode(200)
                    .body("headers.authorization", equalTo("Bearer " + token));
        }
    }

    @Test
    void letsAQueryInWithoutAToken() {
        given().get("/shops/1").then().statusCode(200);
        given().post("/free").then().statusCode(200);
    }

    @Test
    void asksEvenAQueryForATokenWhereTheRouteSaysSo() {
        given().get("/source/shops/1").then().statusCode(401);
    }
}

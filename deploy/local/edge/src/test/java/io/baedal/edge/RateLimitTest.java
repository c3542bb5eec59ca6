package io.baedal.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Narrow.class)
@QuarkusTestResource(Surroundings.class)
class RateLimitTest {

    /// Three requests at once, then one a minute or so.
    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("baedal.edge.rate-limit.per-second", "1", "baedal.edge.rate-limit.burst", "3");
        }
    }

    @Test
    void slowsEachClientDownByItself() {
        String token = Surroundings.token("owner-1");
        given().auth()
                .oauth2(token)
                .post("/shops")
                .then()
                .statusCode(200)
                .header("RateLimit", startsWith("\"client\";r="));
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            refused += given().auth().oauth2(token).post("/shops").statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();

        given().auth()
                .oauth2(token)
                .post("/shops")
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("1"))
                .header("RateLimit-Policy", "\"client\";q=3;w=3")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:too-many-requests"));
        given().get("/shops/1").then().statusCode(200);
    }
}

package io.baedal.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingTest {

    @Test
    void passesPathAndQueryOn() {
        given().urlEncodingEnabled(false)
                .get("/shops/42/menu?ids=a,b&name=%EC%B9%98%ED%82%A8")
                .then()
                .statusCode(200)
                .header("ETag", "\"17\"")
                .body("uri", equalTo("/shops/42/menu?ids=a,b&name=%EC%B9%98%ED%82%A8"));
    }

    @Test
    void passesALongQueryOn() {
        var ids = String.join(",", Collections.nCopies(200, "3f0b7f0e-6a51-5c0e-9a3c-2f6f0f6d1a01"));
        given().urlEncodingEnabled(false)
                .get("/shops?ids=" + ids)
                .then()
                .statusCode(200)
                .body("uri", equalTo("/shops?ids=" + ids));
    }

    @Test
    void takesThePrefixAway() {
        given().auth()
                .oauth2(Surroundings.token("owner-1"))
                .get("/source/shops/1")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/shops/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/shopsandmore", "/only-get/below"})
    void knowsWhatLeadsNowhere(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:not-found"))
                .body("instance", equalTo(path));
    }

    @Test
    void knowsAMethodThatHasNoRoute() {
        given().post("/only-get").then().statusCode(405).body("type", equalTo("urn:baedal:problem:method-not-allowed"));
        given().get("/only-get").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shops/%2e%2e/source/shops", "/shops/../source/shops", "//source/shops"})
    void isNotMisledByDotsInAPath(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    }

    @Test
    void keepsASaneRequestIdAndReplacesOthers() {
        given().header("X-Request-Id", "abc-1.2_3")
                .get("/shops/1")
                .then()
                .header("X-Request-Id", "abc-1.2_3")
                .body("headers.'x-request-id'", equalTo("abc-1.2_3"));
        given().header("X-Request-Id", "{\"evil\": 1}")
                .get("/shops/1")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.'x-request-id'", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void passesTheTraceOn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        given().header("traceparent", trace).get("/shops/1").then().body("headers.traceparent", equalTo(trace));
    }

    @Test
    void keepsWhatBelongsToOneConnection() {
        given().header("Connection", "X-Secret")
                .header("X-Secret", "1")
                .header("TE", "trailers")
                .get("/shops/1")
                .then()
                .header("X-Of-One-Connection", nullValue())
                .body("headers.'x-secret'", nullValue())
                .body("headers.te", nullValue());
    }

    @Test
    void doesNotBelieveForwardedHeaders() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=203.0.113.9")
                .get("/shops/1")
                .then()
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", equalTo("http"))
                .body("headers.'x-forwarded-host'", not(containsString("evil")))
                .body("headers.forwarded", nullValue());
    }

    @Test
    void listsItsRoutes() {
        given().get("/q/routes").then().statusCode(200).body("routes.path", hasItem("/shops/…"));
    }

    @Test
    void theRootIsAPathLikeOthers() {
        given().get("/").then().statusCode(200).body("uri", equalTo("/"));
        given().post("/").then().statusCode(405);
    }

    @Test
    void tellsItsHealth() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(notNullValue());
    }
}

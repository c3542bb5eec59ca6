package io.baedal.review.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.baedal.command.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class UnhappyPathsTest {

    private final Client customer = Client.customer();
    private String review;

    @BeforeEach
    void aReview() {
        review = "/reviews/" + customer.reviews(UUID.randomUUID().toString(), 3);
    }

    private static Response problem(Response response, int status, String slug) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
        return response;
    }

    private Response edit(String json) {
        return customer.request().contentType(ContentType.JSON).body(json).put(review);
    }

    @Test
    void bodiesAreReadToTheLetter() {
        problem(edit("{\"rating\": "), 400, "malformed-json");
        problem(edit(""), 400, "invalid-request");
        problem(edit("[]"), 400, "invalid-request");
        problem(edit("{\"rating\": 5}"), 400, "invalid-request").then().body("errors.pointer", contains("/text"));
        problem(edit("{\"rating\": \"5\", \"text\": \"a\"}"), 400, "invalid-request");
        problem(edit("{\"rating\": 4.5, \"text\": \"a\"}"), 400, "invalid-request");
        problem(edit("{\"rating\": 5, \"text\": \"a\", \"stars\": 5}"), 400, "invalid-request")
                .then()
                .body("errors[0].pointer", equalTo("/stars"));
        problem(
                edit("{\"rating\": 5, \"text\": \"a\", \"pictureUrls\": \"https://a.example\"}"),
                400,
                "invalid-request");
        problem(edit("{\"rating\": 5, \"text\": \"a\", \"pictureUrls\": [null]}"), 400, "invalid-request");
        problem(edit("{\"rating\": 5, \"text\": \"" + "a".repeat(300_000) + "\"}"), 413, "payload-too-large");
        problem(customer.request().contentType("text/plain").body("5").put(review), 415, "unsupported-media-type");
    }

    @Test
    void missingFieldsAreAllNamed() {
        problem(customer.post("/reviews", Map.of()), 400, "invalid-request")
                .then()
                .body("errors.pointer", containsInAnyOrder("/orderId", "/rating", "/text"));
    }

    @Test
    void brokenRulesAreAllNamedAndNoValueIsRepeated() {
        var body = Map.of(
                "orderId",
                "an order",
                "rating",
                6,
                "text",
                "비밀".repeat(501),
                "pictureUrls",
                List.of("https://pictures.example.com/1.jpg", "http://pictures.example.com/2.jpg"));
        problem(customer.post("/reviews", body), 422, "order-id-format")
                .then()
                .body("errors.pointer", contains("/orderId", "/rating", "/text", "/pictureUrls/1"))
                .body(
                        "errors.rule",
                        contains("order-id-format", "rating-out-of-range", "review-text-length", "picture-url"))
                .body(not(containsString("비밀")));
        var pictures = Collections.nCopies(6, "https://pictures.example.com/1.jpg");
        problem(
                        customer.put(review, Map.of("rating", 1, "text", "a", "pictureUrls", pictures)),
                        422,
                        "pictures-too-many")
                .then()
                .body("errors.pointer", contains("/pictureUrls"));
        problem(Client.operator().post(review + "/hide", Map.of("reason", " ")), 422, "reason-length");
        problem(Client.owner().put(review + "/answer", Map.of("text", "")), 422, "answer-text-length");
    }

    @Test
    void noTokenOrABadOne() {
        problem(given().get(review), 401, "unauthenticated");
        problem(given().contentType(ContentType.JSON).body("{}").post("/delivered-orders"), 401, "unauthenticated");
        problem(
                given().header("Authorization", "Bearer " + Tokens.expired("customer", customer.id()))
                        .delete(review),
                401,
                "unauthenticated");
    }

    @Test
    void otherCustomersAndRoles() {
        problem(Client.customer().put(review, Client.opinion(1, "남의 것")), 403, "review-not-yours");
        problem(Client.customer().delete(review), 403, "review-not-yours");
        problem(Client.owner().delete(review), 403, "forbidden");
        problem(Client.service().put(review, Client.opinion(1, "남의 것")), 403, "forbidden");
        problem(customer.post(review + "/hide", Map.of("reason", "부끄러워요")), 403, "forbidden");
        problem(Client.owner().post(review + "/show", Map.of("reason", "실수")), 403, "forbidden");
        problem(Client.operator().post("/reviews", Client.review("o", 5)), 403, "forbidden");
    }

    @Test
    void aHiddenReviewIsNotEditedAndADeletedOneIsGone() {
        Client.operator().post(review + "/hide", Map.of("reason", "욕설")).then().statusCode(204);
        problem(customer.put(review, Client.opinion(1, "별로")), 409, "review-hidden");
        customer.get(review).then().statusCode(200).body("standing", equalTo("HIDDEN"));
        customer.delete(review).then().statusCode(204);
        problem(customer.put(review, Client.opinion(1, "별로")), 410, "gone");
        problem(Client.operator().post(review + "/show", Map.of("reason", "실수")), 410, "gone");
        problem(customer.delete(review), 410, "gone");
    }

    @Test
    void aStaleIfMatch() {
        customer.put(review, Client.opinion(4, "나아졌어요")).then().statusCode(204).header("ETag", "\"1\"");
        problem(
                        customer.request(Client.opinion(5, "최고"))
                                .header("If-Match", "\"0\"")
                                .put(review),
                        412,
                        "stale-revision")
                .then()
                .body("currentRevision", equalTo(1));
    }

    @Test
    void aKeyThatBelongsToAnotherRequest() {
        var key = UUID.randomUUID().toString();
        customer.request(Client.opinion(4, "나아졌어요"))
                .header("Idempotency-Key", key)
                .put(review)
                .then()
                .statusCode(204);
        problem(
                customer.request(Client.opinion(5, "최고"))
                        .header("Idempotency-Key", key)
                        .put(review),
                422,
                "idempotency-key-reused");
    }

    @Test
    void unknownIds() {
        var unknown = "/reviews/" + UUID.randomUUID();
        problem(customer.get(unknown), 404, "not-found");
        problem(customer.put(unknown, Client.opinion(1, "별로")), 404, "not-found");
        problem(customer.delete(unknown), 404, "not-found");
        problem(Client.operator().post(unknown + "/hide", Map.of("reason", "욕설")), 404, "not-found");
        problem(customer.get("/reviews/not-an-id"), 404, "not-found");
        problem(customer.request().patch(review), 405, "method-not-allowed");
    }

    @Test
    void healthMetricsAndDescription() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("baedal_commands_seconds"));
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/delivered-orders"))
                .body("paths", hasKey("/reviews"));
    }
}

package io.baedal.shop.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.baedal.command.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class UnhappyPathsTest {

    private Client owner;
    private String shop;

    @BeforeEach
    void aShop() {
        owner = Client.registeredOwner();
        shop = "/shops/" + owner.registerShop();
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

    private Response name(String json) {
        return owner.request().contentType(ContentType.JSON).body(json).put(shop + "/name");
    }

    @Test
    void malformedJson() {
        problem(name("{\"name\": "), 400, "malformed-json");
        problem(name("{\"name\": \"a\"} trailing"), 400, "malformed-json");
        problem(name("not json"), 400, "malformed-json");
    }

    @Test
    void somethingElseThanJson() {
        var text = owner.request().contentType("text/plain").body("name").put(shop + "/name");
        problem(text, 415, "unsupported-media-type");
    }

    @Test
    void anUnknownField() {
        problem(name("{\"name\": \"a\", \"nme\": \"b\"}"), 400, "invalid-request")
                .then()
                .body("errors[0].pointer", equalTo("/nme"));
    }

    @Test
    void aWrongType() {
        problem(name("{\"name\": 5}"), 400, "invalid-request").then().body("errors[0].pointer", equalTo("/name"));
        problem(name("[]"), 400, "invalid-request");
        problem(owner.put(shop + "/minimum-order", Map.of("amount", "15000")), 400, "invalid-request");
        problem(owner.put(shop + "/minimum-order", Map.of("amount", 1.5)), 400, "invalid-request");
        problem(owner.put(shop + "/category", Map.of("category", "SUSHI")), 400, "invalid-request");
    }

    @Test
    void missingFieldsAreAllNamed() {
        problem(owner.request(Map.of("name", "가게")).post("/shops"), 400, "invalid-request")
                .then()
                .body("errors.pointer", containsInAnyOrder("/category", "/phone", "/address"));
        problem(name("{\"name\": null}"), 400, "invalid-request");
        problem(name(""), 400, "invalid-request");
    }

    @Test
    void brokenRulesAreAllNamedAndNoValueIsRepeated() {
        var registration = Map.of("businessNumber", "1234567890", "email", "nobody", "name", "김", "phone", "112");

        problem(Client.owner().request(registration).post("/owners"), 422, "business-number-check-digit")
                .then()
                .body("errors.pointer", contains("/businessNumber", "/email", "/phone"))
                .body("errors.rule", contains("business-number-check-digit", "email-syntax", "phone-number-format"))
                .body(not(org.hamcrest.Matchers.containsString("nobody")));
    }

    @Test
    void noTokenOrABadOne() {
        problem(given().contentType(ContentType.JSON).body("{}").put(shop + "/name"), 401, "unauthenticated");
        problem(given().header("Authorization", "Bearer nonsense").post(shop + "/pause"), 401, "unauthenticated");
        problem(
                given().header("Authorization", "Bearer " + Tokens.expired("owner", owner.id()))
                        .post(shop + "/pause"),
                401,
                "unauthenticated");
        problem(given().get(shop), 401, "unauthenticated");
    }

    @Test
    void aForeignOwnerAndOtherRoles() {
        problem(Client.registeredOwner().put(shop + "/name", Map.of("name", "내 가게")), 403, "forbidden");
        problem(Client.registeredOwner().get(shop), 403, "forbidden");
        problem(new Client("customer", owner.id()).put(shop + "/name", Map.of("name", "내 가게")), 403, "forbidden");
        problem(Client.operator().put(shop + "/name", Map.of("name", "내 가게")), 403, "forbidden");
    }

    @Test
    void aStaleIfMatch() {
        owner.put(shop + "/name", Map.of("name", "둘째")).then().statusCode(204).header("ETag", "\"1\"");

        problem(
                        owner.request(Map.of("name", "셋째"))
                                .header("If-Match", "\"0\"")
                                .put(shop + "/name"),
                        412,
                        "stale-revision")
                .then()
                .body("currentRevision", equalTo(1));
        owner.request(Map.of("name", "셋째"))
                .header("If-Match", "\"1\"")
                .put(shop + "/name")
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");
    }

    @Test
    void aRepeatedKeyAnswersAsTheFirstTime() {
        var key = UUID.randomUUID().toString();
        var first =
                owner.request(Client.shop("가게")).header("Idempotency-Key", key).post("/shops");
        owner.put("/shops/" + first.path("id") + "/name", Map.of("name", "딴 이름"))
                .then()
                .statusCode(204);

        owner.request(Client.shop("가게"))
                .header("Idempotency-Key", key)
                .post("/shops")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")));
        problem(
                owner.request(Client.shop("다른 가게"))
                        .header("Idempotency-Key", key)
                        .post("/shops"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aRepeatedKeyOfARegistration() {
        var other = Client.owner();
        var registration = other.registration();
        var key = UUID.randomUUID().toString();
        other.request(registration)
                .header("Idempotency-Key", key)
                .post("/owners")
                .then()
                .statusCode(201);

        other.request(registration)
                .header("Idempotency-Key", key)
                .post("/owners")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        problem(
                other.request(other.registration())
                        .header("Idempotency-Key", key)
                        .post("/owners"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aMegabyte() {
        problem(name("{\"name\": \"" + "a".repeat(1_000_000) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void unknownIds() {
        var unknown = "/shops/" + UUID.randomUUID();

        problem(owner.put(unknown + "/name", Map.of("name", "가게")), 404, "not-found");
        problem(owner.get(unknown), 404, "not-found");
        problem(owner.get("/shops/not-an-id"), 404, "not-found");
        problem(owner.request(Map.of("name", "치킨")).post(unknown + "/menu/groups"), 404, "not-found");
        problem(owner.request().delete(shop + "/menu/items/" + UUID.randomUUID()), 404, "not-found");
        problem(Client.operator().get("/owners/nobody"), 404, "not-found");
    }

    @Test
    void anotherMediaTypeOrMethod() {
        problem(
                owner.request().contentType(ContentType.XML).body("<name/>").put(shop + "/name"),
                415,
                "unsupported-media-type");
        problem(owner.request().delete(shop + "/name"), 405, "method-not-allowed");
    }

    @Test
    void healthMetricsAndDescription() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.size()", greaterThanOrEqualTo(25));
    }
}

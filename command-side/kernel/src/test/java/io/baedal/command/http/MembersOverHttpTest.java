package io.baedal.command.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Commands from the socket to the store and back.
@QuarkusTest
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(Store.class)
class MembersOverHttpTest {
    private final String key = UUID.randomUUID().toString();

    @Test
    void aCreationSaysWhereAndAtWhichRevision() {
        var created = join(owner(), "Kim").statusCode(201);
        String id = created.extract().path("id");
        created.header("Location", containsString("/members/" + id))
                .header("ETag", "\"1\"")
                .header("Baedal-Revision", "owner-" + id + "@1");
        given().get("/members/" + id).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aRepeatedCreationIsAnsweredLikeTheFirst() {
        String first =
                join(owner().header("Idempotency-Key", key), "Kim").extract().path("id");
        join(owner().header("Idempotency-Key", '"' + key + '"'), "Kim")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .body("id", equalTo(first));
    }

    @Test
    void aKeyWithAnotherBodyIsRefused() {
        join(owner().header("Idempotency-Key", key), "Kim").statusCode(201).header("Idempotency-Replayed", nullValue());
        join(owner().header("Idempotency-Key", key), "Lee")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:idempotency-key-reused"));
    }

    @Test
    void aRefusalBringsItsDetails() {
        var id = joined();
        rename(id, owner(), "Lee").statusCode(204).header("ETag", "\"2\"");
        owner().delete("/members/" + id).then().statusCode(204);
        rename(id, owner(), "Park").statusCode(410).body("type", equalTo("urn:baedal:problem:gone"));
    }

    @Test
    void aStaleRevisionIsToldTheCurrentOne() {
        var id = joined();
        rename(id, owner().header("If-Match", "\"1\""), "Lee").statusCode(204);
        rename(id, owner().header("If-Match", "\"1\""), "Park")
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:stale-revision"))
                .body("currentRevision", is(2));
        rename(id, owner().header("If-Match", "W/\"2\""), "Park").statusCode(412);
        rename(id, owner().header("If-Match", "*"), "Park").statusCode(204);
    }

    @Test
    void readinessAndMetricsTellOfTheStore() {
        joined();
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("event store"));
        given().get("/q/metrics")
                .then()
                .body(containsString(
                        "baedal_commands_seconds_count{aggregate=\"owner\",command=\"Join\",result=\"handled\""));
    }

    private static String joined() {
        return join(owner(), "Kim").statusCode(201).extract().path("id");
    }

    private static ValidatableResponse join(RequestSpecification request, String name) {
        return request.contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/members")
                .then();
    }

    private static ValidatableResponse rename(String id, RequestSpecification request, String name) {
        return request.contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .put("/members/" + id + "/name")
                .then();
    }

    private static RequestSpecification owner() {
        return given().auth().oauth2(Tokens.of("owner", "o1"));
    }
}

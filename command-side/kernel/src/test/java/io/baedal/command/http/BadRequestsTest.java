package io.baedal.command.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client learns from a request that can't be taken. Nothing here reaches the event store.
@QuarkusTest
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(Store.class)
class BadRequestsTest {

    @Test
    void malformedJsonIsAnsweredWithItsPlace() {
        problem(post("{\n  \"name\": ,\n}"), 400, "malformed-json")
                .body("line", is(2))
                .body("detail", containsString("Line 2, column"))
                .body("instance", equalTo("/members"));
    }

    @Test
    void aTruncatedBodyIsMalformed() {
        problem(post("{\"name\": \"Kim"), 400, "malformed-json");
    }

    @Test
    void whatFollowsTheJsonIsMalformed() {
        problem(post("{\"name\": \"Kim\"} {}"), 400, "malformed-json");
    }

    @Test
    void aFieldThatComesTwiceIsMalformed() {
        problem(post("{\"name\": \"Kim\", \"name\": \"Lee\"}"), 400, "malformed-json")
                .body("detail", containsString("Duplicate field"));
    }

    @Test
    void anEmptyBodyIsInvalid() {
        problem(post(""), 400, "invalid-request").body("errors.pointer", contains(""));
    }

    @Test
    void anUnknownFieldIsNamedAndTheKnownOnesListed() {
        problem(post("{\"name\": \"Kim\", \"nam\": 1}"), 400, "invalid-request")
                .body("errors.pointer", contains("/nam"))
                .body("errors[0].message", containsString("age, days, name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": 17}                                               | /name         | a string
            {"name": ["Kim"]}                                          | /name         | a string
            {"name": "Kim", "age": "7"}                                | /age          | a whole number
            {"name": "Kim", "age": 7.5}                                | /age          | a whole number
            {"name": "Kim", "days": {}}                                | /days         | an array
            {"name": "Kim", "days": [{"day": "FUNDAY", "hours": 1}]}   | /days/0/day   | one of MONDAY, TUESDAY
            {"name": "Kim", "days": [{"day": 1, "hours": 1}]}          | /days/0/day   | one of MONDAY, TUESDAY
            {"name": "Kim", "days": [{"day": "MONDAY", "hours": true}]}| /days/0/hours | a whole number
            {"name": "Kim", "days": [{"day": "MONDAY", "hours": 9223372036854775808}]}| /days/0/hours | out of range
            """)
    void aWrongTypeIsPointedAt(String body, String pointer, String message) {
        problem(post(body), 400, "invalid-request")
                .body("errors.pointer", contains(pointer))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void everyMissingFieldIsPointedAt() {
        problem(post("{\"days\": [{\"hours\": 1}, null]}"), 400, "invalid-request")
                .body("errors.pointer", contains("/name", "/days/0/day", "/days/1"));
    }

    @Test
    void aBodyThatIsNoObjectIsInvalid() {
        problem(post("[]"), 400, "invalid-request");
        problem(post("null"), 400, "invalid-request");
    }

    @Test
    void aLargeBodyIsTooLarge() {
        problem(post("{\"name\": \"" + "x".repeat(1 << 20) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void aBodyJustOverTheLimitIsTooLarge() {
        problem(post(" ".repeat(262_144) + "{}"), 413, "payload-too-large");
    }

    @Test
    void anotherContentTypeIsUnsupported() {
        problem(
                owner().contentType("text/plain")
                        .body("name=Kim")
                        .post("/members")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aFormIsUnsupported() {
        problem(owner().formParam("name", "Kim").post("/members").then(), 415, "unsupported-media-type");
    }

    @Test
    void noTokenIsUnauthenticated() {
        problem(
                        given().contentType("application/json")
                                .body("{\"name\":\"Kim\"}")
                                .post("/members")
                                .then(),
                        401,
                        "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void aBrokenTokenIsUnauthenticated() {
        problem(
                given().header("Authorization", "Bearer nonsense")
                        .contentType("application/json")
                        .body("{\"name\":\"Kim\"}")
                        .post("/members")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void anotherRoleIsForbidden() {
        problem(
                given().auth()
                        .oauth2(Tokens.of("customer", "c1"))
                        .contentType("application/json")
                        .body("{\"name\":\"Kim\"}")
                        .post("/members")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aMethodThatSaysNothingIsClosed() {
        problem(owner().get("/members/unguarded").then(), 403, "forbidden");
    }

    @Test
    void anUnknownPathIsNotFound() {
        problem(owner().get("/nowhere").then(), 404, "not-found");
        problem(owner().get("/q/nowhere").then(), 404, "not-found");
    }

    @Test
    void anotherMethodIsNotAllowed() {
        problem(owner().patch("/members/1/name").then(), 405, "method-not-allowed");
    }

    @Test
    void anotherAnswerIsNotAcceptable() {
        problem(owner().accept("image/png").get("/members/1").then(), 406, "not-acceptable");
    }

    @Test
    void anAccidentTellsNothingOfItself() {
        problem(owner().get("/members/broken").then(), 500, "internal-error").body(not(containsString("secret")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''
            ""
            "open
            a b
            "a" b
            "a\\x"
            """)
    void aKeyThatCannotBeUsedIsRefused(String key) {
        problem(
                owner().header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body("{\"name\":\"Kim\"}")
                        .post("/members")
                        .then(),
                400,
                "invalid-idempotency-key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            17
            "17
            W/17
            "1" "2"
            """)
    void anIfMatchThatIsNoTagIsRefused(String tag) {
        problem(owner().header("If-Match", tag).delete("/members/1").then(), 400, "invalid-request");
    }

    private static ValidatableResponse post(String body) {
        return owner().contentType("application/json")
                .body(body)
                .post("/members")
                .then();
    }

    private static RequestSpecification owner() {
        return given().auth().oauth2(Tokens.of("owner", "o1"));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug))
                .body("status", is(status))
                .body("title", not(equalTo(null)))
                .body("detail", not(equalTo(null)));
    }
}

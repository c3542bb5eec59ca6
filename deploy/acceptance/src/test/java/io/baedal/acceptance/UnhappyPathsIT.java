package io.baedal.acceptance;

import static io.baedal.acceptance.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// What clients do wrong, each with the answer that helps them.
@Order(3)
class UnhappyPathsIT {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.registered(Owner.registered(), "반듯한 가게");
    }

    @Test
    void malformedJson() {
        assertProblem(put("{\"name\": "), 400, "malformed-json");
    }

    @Test
    void anUnknownField() {
        assertProblem(put("{\"name\": \"새 이름\", \"nmae\": 1}"), 400, "invalid-request")
                .body("errors.pointer", contains("/nmae"));
    }

    @Test
    void aWrongType() {
        assertProblem(put("{\"name\": 17}"), 400, "invalid-request").body("errors.pointer", contains("/name"));
    }

    @Test
    void aFieldLeftOut() {
        assertProblem(put("{}"), 400, "invalid-request").body("errors.pointer", hasItem("/name"));
    }

    @Test
    void noToken() {
        Response answer = Caller.nobody().sends("{\"name\": \"새 이름\"}").put(shop.path() + "/name");
        assertProblem(answer, 401, "unauthenticated").header("WWW-Authenticate", notNullValue());
    }

    @Test
    void aTokenThatIsNone() {
        Response answer =
                new Caller("abc.def.ghi").sends("{\"name\": \"새 이름\"}").put(shop.path() + "/name");
        assertProblem(answer, 401, "unauthenticated");
    }

    @Test
    void aForeignOwner() {
        Response answer =
                Owner.registered().caller().sends("{\"name\": \"내 것\"}").put(shop.path() + "/name");
        assertProblem(answer, 403, "forbidden");
    }

    @Test
    void aStaleRevision() {
        Shop stale = Shop.registered(Owner.registered(), "낡은 가게");
        stale.rename("새 가게").then().statusCode(204);

        Response answer = stale.owner()
                .caller()
                .sends("{\"name\": \"더 새 가게\"}")
                .header("If-Match", "\"0\"")
                .put(stale.path() + "/name");
        assertProblem(answer, 412, "stale-revision").body("currentRevision", equalTo(1));
    }

    @Test
    void aRepeatedKeyIsAnsweredLikeTheFirstTime() {
        Shop repeated = Shop.registered(Owner.registered(), "거듭 가게");
        String key = UUID.randomUUID().toString();
        Response first = keyed(repeated, key, "{\"name\": \"한 번\"}");
        repeated.rename("그 다음").then().statusCode(204);
        Response again = keyed(repeated, key, "{\"name\": \"한 번\"}");

        first.then().statusCode(204);
        again.then()
                .statusCode(204)
                .header("ETag", first.header("ETag"))
                .header("Baedal-Revision", first.header("Baedal-Revision"))
                .header("Idempotency-Replayed", "true");
        repeated.owner().caller().asks().get("/source" + repeated.path()).then().body("name", equalTo("그 다음"));
    }

    @Test
    void aRepeatedKeyOfAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        keyed(shop, key, "{\"name\": \"이 이름\"}").then().statusCode(204);

        assertProblem(keyed(shop, key, "{\"name\": \"저 이름\"}"), 422, "idempotency-key-reused");
    }

    @Test
    void aRepeatedRegistrationMakesOneShop() {
        Caller owner = Owner.registered().caller();
        String key = UUID.randomUUID().toString();
        String body = Shop.registration("하나뿐인 가게");

        Response first = owner.sends(body).header("Idempotency-Key", key).post("/shops");
        Response again = owner.sends(body).header("Idempotency-Key", key).post("/shops");

        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.<String>path("id")));
    }

    @Test
    void aKeyThatIsNone() {
        assertProblem(keyed(shop, "a".repeat(256), "{\"name\": \"이름\"}"), 400, "invalid-idempotency-key");
    }

    @Test
    void oneBusinessNumberFromTwoClientsAtTheSameMoment() throws Exception {
        String number = BusinessNumbers.next();
        List<Owner> rivals = List.of(Owner.unregistered(), Owner.unregistered(), Owner.unregistered());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> answers = rivals.stream()
                    .map(rival -> clients.submit(() -> {
                        start.await();
                        return rival.caller()
                                .sends(Owner.registration(number, rival.id() + "@example.com"))
                                .post("/owners");
                    }))
                    .toList();
            start.countDown();

            int registered = 0;
            for (Future<Response> answer : answers) {
                if (answer.get().statusCode() == 201) {
                    registered++;
                } else {
                    assertProblem(answer.get(), 409, "business-number-taken");
                }
            }
            assertThat(registered).isOne();
        }
    }

    @Test
    void aBusinessNumberWithAWrongCheckDigit() {
        Owner owner = Owner.unregistered();
        Response answer = owner.caller()
                .sends(Owner.registration("1234567890", owner.id() + "@example.com"))
                .post("/owners");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aBodyOfMoreThanAMegabyte() {
        assertProblem(put("{\"name\": \"" + "a".repeat(1 << 20) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void aBodyOfAlmostAMegabyteIsRead() {
        assertThat(put("{\"name\": \"" + "a".repeat((1 << 20) - 100) + "\"}").statusCode())
                .isIn(400, 413, 422);
    }

    @Test
    void anIdThatNobodyHas() {
        String path = "/shops/" + UUID.randomUUID();
        assertProblem(Caller.nobody().asks().get(path), 404, "not-found");
        assertProblem(shop.owner().caller().sends("{\"name\": \"이름\"}").put(path + "/name"), 404, "not-found");
        assertProblem(shop.owner().caller().asks().get("/source" + path), 404, "not-found");
        assertProblem(
                shop.owner().caller().asks().post(shop.path() + "/menu/items/" + UUID.randomUUID() + "/sold-out"),
                404,
                "not-found");
    }

    @Test
    void anIdThatIsNone() {
        assertThat(Caller.nobody().asks().get("/shops/none").statusCode()).isIn(400, 404);
    }

    @Test
    void aPathThatLeadsNowhere() {
        assertProblem(Caller.nobody().asks().get("/nowhere"), 404, "not-found");
    }

    @Test
    void anotherMediaType() {
        Response answer =
                shop.owner().caller().asks().contentType("text/plain").body("x").put(shop.path() + "/name");
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void anotherMethod() {
        assertProblem(shop.owner().caller().sends("{}").patch(shop.path() + "/name"), 405, "method-not-allowed");
    }

    @Test
    void aPageThatHasNotSeenARevisionYet() {
        Response answer = Caller.nobody()
                .asks()
                .header("Baedal-Revision", "shop-" + shop.id() + "@1000")
                .header("Prefer", "wait=1")
                .get(shop.path());
        assertProblem(answer, 503, "not-yet-visible").header("Retry-After", notNullValue());
    }

    private static Response put(String body) {
        return shop.owner().caller().sends(body).put(shop.path() + "/name");
    }

    private static Response keyed(Shop shop, String key, String body) {
        return shop.owner().caller().sends(body).header("Idempotency-Key", key).put(shop.path() + "/name");
    }
}

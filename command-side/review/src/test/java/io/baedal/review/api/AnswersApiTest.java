package io.baedal.review.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class AnswersApiTest {

    private static final int CIRCUIT_OPENS_AFTER = 10;
    private static final Map<String, String> THANKS = Map.of("text", "감사합니다");

    private final String shop = UUID.randomUUID().toString();
    private final Client owner = Client.owner();
    private String review;

    @Inject
    CircuitBreakerMaintenance circuits;

    @BeforeEach
    void aReview() {
        circuits.resetAll();
        review = "/reviews/" + Client.customer().reviews(shop, 4);
        Client.shopService(shop, owner.id());
    }

    private static void problem(Response response, int status, String slug) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug));
    }

    @Test
    void theShopsOwnerAnswersChangesAndWithdraws() {
        owner.put(review + "/answer", THANKS).then().statusCode(204).header("ETag", "\"1\"");
        Client.operator()
                .get(review)
                .then()
                .body("answer.text", equalTo("감사합니다"))
                .body("answer.answeredAt", notNullValue());
        owner.put(review + "/answer", THANKS).then().statusCode(204).header("ETag", "\"1\"");
        owner.put(review + "/answer", Map.of("text", "또 오세요"))
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");
        owner.delete(review + "/answer").then().statusCode(204).header("ETag", "\"3\"");
        owner.delete(review + "/answer").then().statusCode(204).header("ETag", "\"3\"");
        Client.operator().get(review).then().body("answer", nullValue());
        assertEquals(1, Client.asked(shop), "the owner is remembered");
    }

    @Test
    void nobodyElseAnswers() {
        problem(Client.owner().put(review + "/answer", THANKS), 403, "reviewed-shop-not-yours");
        problem(Client.owner().delete(review + "/answer"), 403, "reviewed-shop-not-yours");
        problem(Client.operator().put(review + "/answer", THANKS), 403, "forbidden");
        problem(new Client("customer", owner.id()).put(review + "/answer", THANKS), 403, "forbidden");
    }

    @Test
    void noShopNoAnswer() {
        var closed = UUID.randomUUID().toString();
        Client.shopService(closed, ShopStub.CLOSED);
        for (var nowhere : new String[] {closed, UUID.randomUUID().toString()}) {
            var other = "/reviews/" + Client.customer().reviews(nowhere, 4);
            problem(owner.put(other + "/answer", THANKS), 403, "reviewed-shop-not-yours");
        }
    }

    @Test
    void aHiddenOrDeletedReviewIsNotAnswered() {
        owner.put(review + "/answer", THANKS).then().statusCode(204);
        Client.operator().post(review + "/hide", Map.of("reason", "욕설")).then().statusCode(204);
        problem(owner.put(review + "/answer", Map.of("text", "또 오세요")), 409, "review-hidden");
        problem(owner.delete(review + "/answer"), 409, "review-hidden");
        Client.operator().delete(review).then().statusCode(204);
        problem(owner.put(review + "/answer", THANKS), 410, "gone");
        problem(owner.put("/reviews/" + UUID.randomUUID() + "/answer", THANKS), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {ShopStub.AWAY, ShopStub.SILENT, ShopStub.BROKEN})
    void whileTheShopServiceIsAwayOnlyRememberedOwnersAnswer(String how) {
        owner.put(review + "/answer", THANKS).then().statusCode(204);
        Client.shopService(shop, how);
        var other = UUID.randomUUID().toString();
        Client.shopService(other, how);
        var unknown = "/reviews/" + Client.customer().reviews(other, 2);

        problem(owner.put(unknown + "/answer", THANKS), 503, "unavailable");
        owner.put(unknown + "/answer", THANKS).then().header("Retry-After", notNullValue());
        owner.put(review + "/answer", Map.of("text", "또 오세요")).then().statusCode(204);

        Client.shopService(other, owner.id());
        owner.put(unknown + "/answer", THANKS).then().statusCode(204);
    }

    @Test
    void aShopServiceThatIsBrokenIsLeftAloneForAWhile() {
        Client.shopService(shop, ShopStub.BROKEN);
        for (int i = 0; i < 20; i++) {
            problem(owner.put(review + "/answer", THANKS), 503, "unavailable");
        }
        assertEquals(CIRCUIT_OPENS_AFTER, Client.asked(shop));

        Client.shopService(shop, owner.id());
        problem(owner.put(review + "/answer", THANKS), 503, "unavailable");
        circuits.resetAll();
        owner.put(review + "/answer", THANKS).then().statusCode(204);
    }
}

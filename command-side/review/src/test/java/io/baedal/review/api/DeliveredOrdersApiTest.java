package io.baedal.review.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class DeliveredOrdersApiTest {

    private final Client customer = Client.customer();
    private final String order = UUID.randomUUID().toString();
    private final Map<String, Object> delivery =
            Client.delivery(order, customer.id(), UUID.randomUUID().toString());

    private Map<String, Object> with(String field, Object value) {
        var other = new HashMap<>(delivery);
        other.put(field, value);
        return other;
    }

    @Test
    void anOrderIsToldAsOftenAsNeeded() {
        Client.service().post("/delivered-orders", delivery).then().statusCode(204);
        Client.operator().post("/delivered-orders", delivery).then().statusCode(204);
    }

    @Test
    void anOrderIsNotToldOtherwise() {
        Client.service().post("/delivered-orders", delivery).then().statusCode(204);

        for (var other : new Map<?, ?>[] {
            with("customerId", "someone"),
            with("shopId", UUID.randomUUID().toString()),
            with("deliveredAt", "2026-05-01T12:30:00Z")
        }) {
            Client.service()
                    .post("/delivered-orders", other)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:baedal:problem:delivered-order-otherwise"));
        }
    }

    @Test
    void onlyOperatorsAndServicesTell() {
        customer.post("/delivered-orders", delivery).then().statusCode(403);
        Client.owner().post("/delivered-orders", delivery).then().statusCode(403);
    }

    @Test
    void whatIsToldIsChecked() {
        var nonsense = Map.of("orderId", "an order", "customerId", "김", "shopId", "s", "deliveredAt", "yesterday");
        Client.service()
                .post("/delivered-orders", nonsense)
                .then()
                .statusCode(422)
                .body(
                        "errors.rule",
                        contains("order-id-format", "customer-id-format", "shop-id-format", "delivered-at-format"));
    }

    @Test
    void whoMayReviewIsWhoItWasDeliveredToInTime() {
        var review = Client.review(order, 5);
        problem(customer, review, 409, "order-not-delivered");

        var longAgo = Instant.now().minus(Duration.ofDays(31)).toString();
        Client.service()
                .post("/delivered-orders", with("deliveredAt", longAgo))
                .then()
                .statusCode(204);
        problem(customer, review, 409, "review-too-late");
        problem(Client.customer(), review, 403, "order-not-yours");

        var other = customer.delivered(UUID.randomUUID().toString());
        customer.post("/reviews", Client.review(other, 5)).then().statusCode(201);
        problem(customer, Client.review(other, 5), 409, "order-already-reviewed");
    }

    private static void problem(Client who, Object review, int status, String slug) {
        who.post("/reviews", review)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:" + slug));
    }
}

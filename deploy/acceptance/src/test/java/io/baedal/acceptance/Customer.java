package io.baedal.acceptance;

import io.baedal.local.launcher.token.Role;
import io.restassured.response.Response;
import java.util.UUID;

/// A registered customer.
record Customer(String id, Caller caller) {

    static Customer registered() {
        return registered("홍길동", "010-1234-5678", "hong@example.com");
    }

    static Customer registered(String name, String phone, String email) {
        String id = "customer-" + UUID.randomUUID().toString().substring(0, 13);
        Customer customer = new Customer(id, Caller.as(Role.CUSTOMER, id));
        customer.caller()
                .sends("{\"name\": \"%s\", \"phone\": \"%s\", \"email\": \"%s\"}".formatted(name, phone, email))
                .post("/customers")
                .then()
                .statusCode(201);
        return customer;
    }

    String path() {
        return "/customers/" + id;
    }

    void likes(Shop shop) {
        caller.asks().put("/favourites/" + id + "/shops/" + shop.id()).then().statusCode(204);
    }

    /// Orders, gets it delivered, and says how it was; the review's id.
    String reviews(Shop shop, int rating, String text) {
        String order = UUID.randomUUID().toString();
        Caller.as(Role.OPERATOR, "operator-1")
                .sends("""
                        {"orderId": "%s", "customerId": "%s", "shopId": "%s", "deliveredAt": "%s"}\
                        """.formatted(order, id, shop.id(), java.time.Instant.now()))
                .post("/delivered-orders")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
        Response written = caller.sends("""
                        {"orderId": "%s", "rating": %d, "text": "%s", "pictureUrls": []}\
                        """.formatted(order, rating, text)).post("/reviews");
        written.then().statusCode(201);
        return written.path("id");
    }
}

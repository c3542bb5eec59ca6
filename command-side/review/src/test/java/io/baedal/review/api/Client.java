package io.baedal.review.api;

import static io.restassured.RestAssured.given;

import io.baedal.command.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// Somebody who uses the API.
record Client(String role, String id) {

    static Client customer() {
        return new Client("customer", "customer-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static Client owner() {
        return new Client("owner", "owner-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static Client operator() {
        return new Client("operator", "operator-1");
    }

    static Client service() {
        return new Client("service", "order-service");
    }

    /// What the shop service is to say of a shop from now on.
    static void shopService(String shop, String word) {
        given().body(word).put(shopService() + "/known/" + shop).then().statusCode(204);
    }

    /// How often the shop service was asked for a shop.
    static int asked(String shop) {
        return Integer.parseInt(
                given().get(shopService() + "/asked/" + shop).body().asString());
    }

    private static String shopService() {
        return ConfigProvider.getConfig().getValue("baedal.shop.url", String.class);
    }

    static Map<String, Object> opinion(int rating, String text) {
        return Map.of("rating", rating, "text", text, "pictureUrls", List.of());
    }

    static Map<String, Object> review(String order, int rating) {
        return Map.of("orderId", order, "rating", rating, "text", "바삭바삭해요", "pictureUrls", List.of());
    }

    static Map<String, Object> delivery(String order, String customer, String shop) {
        return Map.of(
                "orderId",
                order,
                "customerId",
                customer,
                "shopId",
                shop,
                "deliveredAt",
                Instant.now().minusSeconds(600).toString());
    }

    RequestSpecification request() {
        return given().header("Authorization", "Bearer " + Tokens.of(role, id));
    }

    RequestSpecification request(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    Response put(String path, Object body) {
        return request(body).put(path);
    }

    Response post(String path, Object body) {
        return request(body).post(path);
    }

    Response delete(String path) {
        return request().delete(path);
    }

    Response get(String path) {
        return request().get(path);
    }

    /// An order from this shop that was delivered to this customer: its id.
    String delivered(String shop) {
        var order = UUID.randomUUID().toString();
        service().post("/delivered-orders", delivery(order, id, shop)).then().statusCode(204);
        return order;
    }

    /// A review of an order from this shop: its id.
    String reviews(String shop, int rating) {
        return post("/reviews", review(delivered(shop), rating))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

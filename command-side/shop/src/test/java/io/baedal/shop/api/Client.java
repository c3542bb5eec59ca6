package io.baedal.shop.api;

import static io.restassured.RestAssured.given;

import io.baedal.command.testing.Tokens;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody who uses the API.
record Client(String role, String id) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000_000);

    static Client owner() {
        return new Client("owner", "owner-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Someone who is registered as an owner.
    static Client registeredOwner() {
        var owner = owner();
        owner.request(owner.registration()).post("/owners").then().statusCode(201);
        return owner;
    }

    static Client operator() {
        return new Client("operator", "operator-1");
    }

    static Client service() {
        return new Client("service", "order-service");
    }

    static String businessNumber() {
        var nine = Integer.toString(NUMBERS.incrementAndGet());
        return nine + BusinessNumber.checkDigit(nine);
    }

    Map<String, Object> registration() {
        return registration(businessNumber(), id + "@example.com");
    }

    static Map<String, Object> registration(String businessNumber, String email) {
        return Map.of("businessNumber", businessNumber, "email", email, "name", "김배달", "phone", "010-1234-5678");
    }

    static Map<String, Object> shop(String name) {
        return Map.of("name", name, "category", "CHICKEN", "phone", "02-312-3456", "address", address());
    }

    static Map<String, Object> address() {
        return Map.of(
                "road", "서울 강남구 테헤란로 123",
                "detail", "1층",
                "postalCode", "06133",
                "district", "강남구",
                "latitude", 37.4996,
                "longitude", 127.0312);
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

    Response post(String path) {
        return request().post(path);
    }

    Response get(String path) {
        return request().get(path);
    }

    /// A new shop's id.
    String registerShop() {
        return request(shop("바삭치킨"))
                .post("/shops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String addGroup(String shopId, String name) {
        return request(Map.of("name", name))
                .post("/shops/" + shopId + "/menu/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String addItem(String shopId, String groupId, String name) {
        return request(Map.of("name", name, "description", "", "price", 19_000))
                .post("/shops/" + shopId + "/menu/groups/" + groupId + "/items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

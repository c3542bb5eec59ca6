package io.baedal.customer.api;

import static io.restassured.RestAssured.given;

import io.baedal.command.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody who uses the API.
record Client(String role, String id) {

    static Client customer() {
        return new Client("customer", "customer-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Someone who is registered as a customer.
    static Client registered() {
        var customer = customer();
        customer.request(customer.profile()).post("/customers").then().statusCode(201);
        return customer;
    }

    static Client operator() {
        return new Client("operator", "operator-1");
    }

    static Client service() {
        return new Client("service", "order-service");
    }

    static Map<String, Object> profile(String name, String phone, String email) {
        return Map.of("name", name, "phone", phone, "email", email);
    }

    Map<String, Object> profile() {
        return profile("김손님", "010-1234-5678", id + "@example.com");
    }

    static Map<String, Object> address(String label) {
        var address = new HashMap<String, Object>();
        address.put("label", label);
        address.put("road", "서울 마포구 양화로 45");
        address.put("detail", "101동 1203호");
        address.put("postalCode", "04036");
        address.put("district", "마포구");
        address.put("latitude", 37.5509);
        address.put("longitude", 126.9144);
        return address;
    }

    String account() {
        return "/customers/" + id;
    }

    String favourite(String shopId) {
        return "/favourites/" + id + "/shops/" + shopId;
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

    Response put(String path) {
        return request().put(path);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response delete(String path) {
        return request().delete(path);
    }

    /// A new address's id.
    String addAddress(String label) {
        return request(address(label))
                .post(account() + "/addresses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

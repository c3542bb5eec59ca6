package io.baedal.ad.api;

import static io.restassured.RestAssured.given;

import io.baedal.command.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Somebody who uses the API.
record Client(String role, String id) {
    static final Client OPERATOR = new Client("operator", "operator-1");
    static final Client SERVICE = new Client("service", "storefront");

    static Client owner() {
        return new Client("owner", "owner-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static Client customer() {
        return new Client("customer", "customer-" + UUID.randomUUID().toString().substring(0, 8));
    }

    static Map<String, Object> plan(String shopId) {
        return plan(shopId, 300, 1_000, 100_000);
    }

    static Map<String, Object> plan(String shopId, long bid, long daily, long total) {
        var body = new HashMap<String, Object>();
        body.put("shopId", shopId);
        body.put("product", "OPEN_LIST");
        body.put("districts", List.of("강남구"));
        body.put("bid", bid);
        body.put("dailyBudget", daily);
        body.put("totalBudget", total);
        body.put("from", "2026-03-01");
        body.put("until", "2026-03-31");
        return body;
    }

    RequestSpecification request() {
        return given().header("Authorization", "Bearer " + Tokens.of(role, id));
    }

    RequestSpecification request(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    RequestSpecification request(String key) {
        return request().header("Idempotency-Key", key);
    }

    Response post(String path) {
        return request().post(path);
    }

    Response post(String path, Object body) {
        return request(body).post(path);
    }

    Response put(String path, Object body) {
        return request(body).put(path);
    }

    Response get(String path) {
        return request().get(path);
    }

    /// A new campaign's path.
    String planned(Map<String, Object> plan) {
        return post("/campaigns", plan).then().statusCode(201).extract().header("Location");
    }

    /// The path of a new campaign that runs.
    String started(Map<String, Object> plan) {
        var campaign = planned(plan);
        post(campaign + "/start").then().statusCode(204);
        return campaign;
    }
}

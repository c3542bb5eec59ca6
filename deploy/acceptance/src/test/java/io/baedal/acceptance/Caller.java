package io.baedal.acceptance;

import io.baedal.local.launcher.token.Role;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/// Who asks: a client of the edge with a token, or without one.
record Caller(String token) {

    private static final int PATIENCE = 30_000;

    static Caller nobody() {
        return new Caller(null);
    }

    static Caller as(Role role, String subject) {
        return new Caller(Platform.running().token(role, subject));
    }

    /// A request with this caller's token.
    RequestSpecification asks() {
        RequestSpecification request = RestAssured.given()
                .baseUri(Platform.running().edge())
                .urlEncodingEnabled(false)
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .setParam("http.connection.timeout", PATIENCE)
                                .setParam("http.socket.timeout", PATIENCE)));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /// A request with this caller's token and a JSON body.
    RequestSpecification sends(String json) {
        return asks().contentType("application/json; charset=UTF-8").body(json);
    }
}

package io.baedal.acceptance;

import io.restassured.response.Response;

/// A shop of an owner.
///
/// @param revision what the last command about it answered in `Baedal-Revision`
record Shop(Owner owner, String id, String revision) {

    /// Registers a shop; it takes no orders yet.
    static Shop registered(Owner owner, String name) {
        Response answer = owner.caller().sends(registration(name)).post("/shops");
        answer.then().statusCode(201);
        return new Shop(owner, answer.path("id"), answer.header("Baedal-Revision"));
    }

    static String registration(String name) {
        return """
                {"name": "%s", "category": "CHICKEN", "phone": "02-312-3456", "address": {
                  "road": "서울특별시 마포구 양화로 45", "detail": "1층", "postalCode": "04036", "district": "마포구",
                  "latitude": 37.5502, "longitude": 126.9145}}\
                """.formatted(name);
    }

    String path() {
        return "/shops/" + id;
    }

    /// Renames it; the answer is not judged.
    Response rename(String name) {
        return owner.caller().sends("{\"name\": \"" + name + "\"}").put(path() + "/name");
    }

    /// Its page, once the page has seen the revisions.
    Response page(String revisions) {
        return Caller.nobody()
                .asks()
                .header("Baedal-Revision", revisions)
                .header("Prefer", "wait=10")
                .get(path());
    }
}

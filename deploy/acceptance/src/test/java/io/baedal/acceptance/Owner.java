package io.baedal.acceptance;

import io.baedal.local.launcher.token.Role;
import java.util.UUID;

/// A registered owner.
record Owner(String id, Caller caller) {

    /// Registers a new owner.
    static Owner registered() {
        Owner owner = unregistered();
        owner.caller()
                .sends(registration(BusinessNumbers.next(), owner.id() + "@example.com"))
                .post("/owners")
                .then()
                .statusCode(201);
        return owner;
    }

    /// Somebody with an owner's token who has not registered.
    static Owner unregistered() {
        String id = "owner-" + UUID.randomUUID().toString().substring(0, 13);
        return new Owner(id, Caller.as(Role.OWNER, id));
    }

    static String registration(String businessNumber, String email) {
        return """
                {"businessNumber": "%s", "email": "%s", "name": "김사장", "phone": "010-1234-5678"}\
                """.formatted(businessNumber, email);
    }
}

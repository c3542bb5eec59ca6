package io.baedal.shop.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OwnersApiTest {

    @Test
    void someoneRegistersAndReadsThemselvesBack() {
        var owner = Client.owner();
        var number = Client.businessNumber();

        owner.request(Client.registration(number, owner.id() + "@Example.com"))
                .post("/owners")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/owners/" + owner.id()))
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "owner-" + owner.id() + "@0")
                .body("id", equalTo(owner.id()));
        owner.get("/owners/" + owner.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("businessNumber", equalTo(number))
                .body("email", equalTo(owner.id() + "@example.com"))
                .body("name", equalTo("김배달"));
        owner.request()
                .header("If-None-Match", "\"0\"")
                .get("/owners/" + owner.id())
                .then()
                .statusCode(304);
    }

    @Test
    void anAccountIsItsOwners() {
        var owner = Client.registeredOwner();
        var other = Client.registeredOwner();
        var account = "/owners/" + owner.id();

        other.get(account).then().statusCode(403);
        other.put(account + "/profile", Map.of("name", "나", "phone", "010-1234-5678"))
                .then()
                .statusCode(403);
        other.put(account + "/email", Map.of("email", "other@example.com"))
                .then()
                .statusCode(403);
        other.request().delete(account).then().statusCode(403);
        new Client("customer", owner.id()).get(account).then().statusCode(403);
        Client.operator().get(account).then().statusCode(200);
        Client.service().get(account).then().statusCode(200);
    }

    @Test
    void anOwnerChangesProfileAndEmail() {
        var owner = Client.registeredOwner();
        var account = "/owners/" + owner.id();

        owner.put(account + "/profile", Map.of("name", "이배달", "phone", "02-312-3456"))
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        owner.put(account + "/profile", Map.of("name", "이배달", "phone", "02-312-3456"))
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        owner.put(account + "/email", Map.of("email", owner.id() + "-new@example.com"))
                .then()
                .statusCode(204)
                .header("ETag", "\"2\"");
        owner.get(account).then().body("name", equalTo("이배달")).body("email", equalTo(owner.id() + "-new@example.com"));
    }

    @Test
    void oneRegistersOnce() {
        var owner = Client.registeredOwner();

        owner.request(owner.registration())
                .post("/owners")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:owner-already-registered"));
        owner.request(owner.registration()).post("/owners").then().statusCode(409);
    }

    @Test
    void anOwnerLeavesWhenAllShopsAreClosed() {
        var owner = Client.registeredOwner();
        var shop = owner.registerShop();
        var closed = owner.registerShop();
        owner.request().delete("/shops/" + closed).then().statusCode(204);

        owner.request()
                .delete("/owners/" + owner.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:owner-has-shops"))
                .body("shops", contains(shop));
        owner.registerShop();
    }

    @Test
    void whoHasLeftIsGone() {
        var owner = Client.registeredOwner();
        var shop = owner.registerShop();
        owner.request().delete("/shops/" + shop).then().statusCode(204);

        owner.request().delete("/owners/" + owner.id()).then().statusCode(204).header("ETag", "\"1\"");

        owner.get("/owners/" + owner.id()).then().statusCode(410);
        owner.request().delete("/owners/" + owner.id()).then().statusCode(410);
        owner.request(owner.registration()).post("/owners").then().statusCode(410);
        owner.put("/owners/" + owner.id() + "/email", Map.of("email", "x@example.com"))
                .then()
                .statusCode(410);
        owner.request(Client.shop("가게"))
                .post("/shops")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:owner-not-registered"));
    }

    @Test
    void whoNeverRegisteredIsNotFound() {
        var nobody = Client.owner();

        nobody.get("/owners/" + nobody.id()).then().statusCode(404);
        nobody.put("/owners/" + nobody.id() + "/email", Map.of("email", nobody.id() + "@example.com"))
                .then()
                .statusCode(404);
        nobody.request().delete("/owners/" + nobody.id()).then().statusCode(404);
    }
}

package io.baedal.customer.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.baedal.customer.parts.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CustomersApiTest {

    @Test
    void someoneRegistersAndReadsThemselvesBack() {
        var customer = Client.customer();

        customer.request(Client.profile("김손님", "+82 10 1234 5678", customer.id() + "@Example.com"))
                .post("/customers")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/customers/" + customer.id()))
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "customer-" + customer.id() + "@0")
                .body("id", equalTo(customer.id()));
        customer.get(customer.account())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("private"))
                .body("id", equalTo(customer.id()))
                .body("name", equalTo("김손님"))
                .body("phone", equalTo("010-1234-5678"))
                .body("email", equalTo(customer.id() + "@example.com"))
                .body("addresses.size()", equalTo(0));
        customer.request()
                .header("If-None-Match", "\"0\"")
                .get(customer.account())
                .then()
                .statusCode(304);
    }

    @Test
    void aRepeatedRegistrationIsAnsweredAsTheFirst() {
        var customer = Client.customer();

        for (var replayed : new String[] {null, "true"}) {
            customer.request(customer.profile())
                    .header("Idempotency-Key", "register")
                    .post("/customers")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        customer.request(Client.profile("이손님", "010-1234-5678", "other@example.com"))
                .header("Idempotency-Key", "register")
                .post("/customers")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:baedal:problem:idempotency-key-reused"));
        customer.request(customer.profile())
                .post("/customers")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:customer-already-registered"));
    }

    @Test
    void aCustomerChangesTheirProfile() {
        var customer = Client.registered();
        var changed = Client.profile("이손님", "02-312-3456", "new@example.com");

        customer.put(customer.account() + "/profile", changed)
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        customer.put(customer.account() + "/profile", changed)
                .then()
                .statusCode(204)
                .header("ETag", "\"1\"");
        customer.request(customer.profile())
                .header("If-Match", "\"0\"")
                .put(customer.account() + "/profile")
                .then()
                .statusCode(412)
                .body("currentRevision", equalTo(1));
        customer.get(customer.account()).then().body("name", equalTo("이손님")).body("phone", equalTo("02-312-3456"));
    }

    @Test
    void everyWrongFieldIsNamedAndNoneRepeated() {
        var customer = Client.customer();

        customer.request(Client.profile("", "12345", "no-address"))
                .post("/customers")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:customer-name-length"))
                .body("errors.pointer", contains("/name", "/phone", "/email"))
                .body("errors.rule", contains("customer-name-length", "phone-number-format", "email-syntax"))
                .body(not(containsString("12345")))
                .body(not(containsString("no-address")));
    }

    @Test
    void bodiesAreReadToTheLetter() {
        var customer = Client.customer();
        var more = new HashMap<>(customer.profile());
        more.put("nickname", "지우");
        var fewer = new HashMap<>(customer.profile());
        fewer.remove("email");

        customer.request(more).post("/customers").then().statusCode(400);
        customer.request(fewer).post("/customers").then().statusCode(400).body("errors.pointer", hasItem("/email"));
        customer.request("{")
                .post("/customers")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:baedal:problem:malformed-json"));
    }

    @Test
    void anAccountIsItsCustomers() {
        var customer = Client.registered();
        var other = Client.registered();
        var account = customer.account();
        var home = customer.addAddress("집");

        other.get(account).then().statusCode(403);
        other.put(account + "/profile", other.profile()).then().statusCode(403);
        other.request(Client.address("집")).post(account + "/addresses").then().statusCode(403);
        other.put(account + "/addresses/" + home, Client.address("회사")).then().statusCode(403);
        other.delete(account + "/addresses/" + home).then().statusCode(403);
        other.put(account + "/default-address", Map.of("addressId", home))
                .then()
                .statusCode(403);
        other.delete(account).then().statusCode(403);
        new Client("owner", customer.id()).get(account).then().statusCode(403);
        new Client("owner", customer.id()).delete(account).then().statusCode(403);
        Client.operator().put(account + "/profile", other.profile()).then().statusCode(403);
        Client.service().delete(account).then().statusCode(403);
        io.restassured.RestAssured.get(account).then().statusCode(401);

        Client.operator().get(account).then().statusCode(200).body("name", equalTo("김손님"));
        Client.service().get(account).then().statusCode(200).body("addresses[0].id", equalTo(home));
    }

    @Test
    void whoNeverRegisteredIsNotFound() {
        var nobody = Client.customer();

        nobody.get(nobody.account()).then().statusCode(404);
        nobody.put(nobody.account() + "/profile", nobody.profile()).then().statusCode(404);
        nobody.request(Client.address("집"))
                .post(nobody.account() + "/addresses")
                .then()
                .statusCode(404);
        nobody.delete(nobody.account()).then().statusCode(404);
        Client.operator().delete(nobody.account()).then().statusCode(404);
        Client.operator().delete("/customers/no%20id").then().statusCode(404);
    }
}

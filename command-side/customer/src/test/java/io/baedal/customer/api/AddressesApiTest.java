package io.baedal.customer.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.customer.parts.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class AddressesApiTest {

    private Client customer;

    @BeforeEach
    void someoneRegisters() {
        customer = Client.registered();
    }

    @Test
    void addressesAreAddedChangedAndRemoved() {
        var home = customer.addAddress("집");
        var work = customer.addAddress("회사");

        customer.get(customer.account())
                .then()
                .body("addresses.id", contains(home, work))
                .body("addresses.label", contains("집", "회사"))
                .body("addresses.default", contains(true, false))
                .body("addresses[0].latitude", equalTo(37.5509f))
                .body("addresses[0].road", equalTo("서울 마포구 양화로 45"));
        customer.put(customer.account() + "/addresses/" + home, Client.address("본가"))
                .then()
                .statusCode(204)
                .header("ETag", "\"3\"");
        customer.put(customer.account() + "/addresses/" + home, Client.address("본가"))
                .then()
                .statusCode(204)
                .header("ETag", "\"3\"");
        customer.delete(customer.account() + "/addresses/" + home)
                .then()
                .statusCode(204)
                .header("ETag", "\"5\"");
        customer.get(customer.account())
                .then()
                .body("addresses.id", contains(work))
                .body("addresses.default", contains(true));
        customer.delete(customer.account() + "/addresses/" + home).then().statusCode(404);
    }

    @Test
    void aRepeatedAddressIsAddedOnce() {
        var first = add("home");
        var again = add("home");

        assertEquals(first, again);
        customer.get(customer.account()).then().body("addresses.id", contains(first));
        customer.request(Client.address("다른 집"))
                .header("Idempotency-Key", "home")
                .post(customer.account() + "/addresses")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:baedal:problem:idempotency-key-reused"));
    }

    @Test
    void aCustomerChoosesTheDefault() {
        var home = customer.addAddress("집");
        var work = customer.addAddress("회사");

        choose(work).statusCode(204);
        choose(work).statusCode(204).header("ETag", "\"3\"");
        customer.get(customer.account())
                .then()
                .body("addresses.id", contains(home, work))
                .body("addresses.default", contains(false, true));
        choose(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void everyWrongFieldIsNamed() {
        var wrong = Client.address("");
        wrong.put("road", "");
        wrong.put("postalCode", "0403");
        wrong.put("district", "");
        wrong.put("latitude", 48.85);
        wrong.put("longitude", 2.35);

        customer.request(wrong)
                .post(customer.account() + "/addresses")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/label", "/road", "/postalCode", "/district", "/latitude", "/longitude"))
                .body("errors.rule", hasItems("address-label-length", "address-length", "coordinates-outside-korea"));
    }

    @Test
    void thereIsAnEndToAddresses() {
        for (int i = 0; i < 20; i++) {
            customer.addAddress("집 " + i);
        }
        customer.request(Client.address("하나 더"))
                .post(customer.account() + "/addresses")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:addresses-too-many"))
                .body("most", equalTo(20));
    }

    private io.restassured.response.ValidatableResponse choose(String address) {
        return customer.put(customer.account() + "/default-address", Map.of("addressId", address))
                .then();
    }

    private String add(String key) {
        return customer.request(Client.address("집"))
                .header("Idempotency-Key", key)
                .post(customer.account() + "/addresses")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/customers/" + customer.id() + "/addresses/"))
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }
}

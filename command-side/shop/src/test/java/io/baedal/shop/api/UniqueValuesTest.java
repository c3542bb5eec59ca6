package io.baedal.shop.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class UniqueValuesTest {

    @Test
    void aBusinessNumberBelongsToOneOwner() {
        var number = Client.businessNumber();
        register(Client.owner(), number).then().statusCode(201);

        register(Client.owner(), number)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:baedal:problem:business-number-taken"));
    }

    @Test
    void anEmailAddressBelongsToOneOwnerWhateverItsCase() {
        var owner = Client.registeredOwner();
        var other = Client.owner();

        other.request(Client.registration(Client.businessNumber(), owner.id().toUpperCase() + "@EXAMPLE.com"))
                .post("/owners")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:email-taken"));
    }

    @Test
    void whatARefusedCommandReservedIsFreeAtOnce() {
        var owner = Client.registeredOwner();
        var number = Client.businessNumber();
        owner.request(Client.registration(number, owner.id() + "-2@example.com"))
                .post("/owners")
                .then()
                .statusCode(409);

        Client.owner()
                .request(Client.registration(number, owner.id() + "-2@example.com"))
                .post("/owners")
                .then()
                .statusCode(201);
        owner.get("/owners/" + owner.id()).then().statusCode(200);
    }

    @Test
    void aFormerEmailAddressIsFree() {
        var owner = Client.registeredOwner();
        var other = Client.registeredOwner();
        owner.put("/owners/" + owner.id() + "/email", Map.of("email", owner.id() + "-new@example.com"))
                .then()
                .statusCode(204);

        other.put("/owners/" + other.id() + "/email", Map.of("email", owner.id() + "-new@example.com"))
                .then()
                .statusCode(409);
        other.put("/owners/" + other.id() + "/email", Map.of("email", owner.id() + "@example.com"))
                .then()
                .statusCode(204);
    }

    @Test
    void whoLeavesLeavesTheirBusinessNumberToOthers() {
        var owner = Client.owner();
        var number = Client.businessNumber();
        register(owner, number).then().statusCode(201);
        owner.request().delete("/owners/" + owner.id()).then().statusCode(204);

        register(Client.owner(), number).then().statusCode(201);
    }

    @RepeatedTest(5)
    void ofClientsWithOneBusinessNumberAtTheSameMomentExactlyOneWins() throws Exception {
        var number = Client.businessNumber();
        try (var clients = Executors.newFixedThreadPool(8)) {
            var answers = clients
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(i -> Client.owner())
                            .map(owner -> (Callable<Response>) () -> register(owner, number))
                            .toList())
                    .stream()
                    .map(UniqueValuesTest::answer)
                    .toList();

            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .count());
            answers.stream()
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(answer -> answer.then()
                            .statusCode(409)
                            .body("type", equalTo("urn:baedal:problem:business-number-taken")));
        }
    }

    @RepeatedTest(3)
    void theSameOwnerAtTheSameMomentIsRegisteredOnceAndKeepsTheNumber() throws Exception {
        var number = Client.businessNumber();
        var owner = Client.owner();
        try (var clients = Executors.newFixedThreadPool(4)) {
            var answers = clients
                    .invokeAll(IntStream.range(0, 4)
                            .mapToObj(i -> (Callable<Response>) () -> register(owner, number))
                            .toList())
                    .stream()
                    .map(UniqueValuesTest::answer)
                    .toList();

            assertEquals(
                    1,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .count());
            assertEquals(
                    3,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 409)
                            .count());
        }
        register(Client.owner(), number).then().statusCode(409);
    }

    private static Response register(Client owner, String number) {
        return owner.request(Client.registration(number, owner.id() + "@example.com"))
                .post("/owners");
    }

    private static Response answer(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}

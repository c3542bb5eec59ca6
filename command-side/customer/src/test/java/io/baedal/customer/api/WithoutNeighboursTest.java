package io.baedal.customer.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.customer.application.favourites.FindingClosedShops;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerCommand.AddAddress;
import io.baedal.customer.domain.customer.CustomerCommand.Register;
import io.baedal.customer.parts.NeighboursAway;
import io.baedal.customer.parts.TestPlatform;
import io.baedal.events.Actor;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.customer.Sealed;
import io.baedal.local.relational.Relational;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutNeighboursTest.Away.class)
@QuarkusTestResource(value = TestPlatform.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = NeighboursAway.class, restrictToAnnotatedClass = true)
class WithoutNeighboursTest {

    public static class Away implements QuarkusTestProfile {}

    private static final Sealed BOX = new Sealed("from", "before");

    @Inject
    Aggregates<CustomerCommand, Customer, CustomerEvent> customers;

    @ConfigProperty(name = NeighboursAway.PORT)
    int port;

    @Inject
    FindingClosedShops finding;

    private final Client customer = Client.customer();
    private final String home = UUID.randomUUID().toString();
    private final String work = UUID.randomUUID().toString();
    private final String shop = UUID.randomUUID().toString();

    @Test
    void onlyWhatNeedsTheDatabaseWaitsForIt() throws Exception {
        from(new Register(customer.id(), BOX));
        from(new AddAddress(home, BOX));
        from(new AddAddress(work, BOX));

        var nobody = Client.customer();
        unavailable(nobody.request(nobody.profile()).post("/customers"));
        unavailable(customer.put(customer.account() + "/profile", customer.profile()));
        unavailable(customer.request(Client.address("집")).post(customer.account() + "/addresses"));
        unavailable(customer.put(customer.account() + "/addresses/" + home, Client.address("집")));
        unavailable(customer.get(customer.account()));
        unavailable(customer.put(customer.favourite(shop)));
        unavailable(customer.delete(customer.account()));
        customer.put(customer.account() + "/default-address", Map.of("addressId", work))
                .then()
                .statusCode(204);
        customer.delete(customer.account() + "/addresses/" + home).then().statusCode(204);
        customer.delete(customer.favourite(shop)).then().statusCode(204);
        given().get("/q/health/ready").then().statusCode(200).body("checks.data.database", hasItem("away"));

        var late = Client.customer();
        try (var database = Relational.start(Path.of("target", "platform", "late-" + UUID.randomUUID()), port)) {
            database.createDatabase("customer");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertEquals(
                            201, late.request(late.profile()).post("/customers").statusCode()));
            given().get("/q/health/ready").then().body("checks.data.database", hasItem("reachable"));
            late.put(late.favourite(shop)).then().statusCode(204);
            assertThrows(Exception.class, () -> finding.sweep().await().atMost(Book.LIMIT));
        }
        late.get(late.account()).then().statusCode(200).body("name", equalTo("김손님"));
        late.request(Client.address("집"))
                .post(late.account() + "/addresses")
                .then()
                .statusCode(201);
        unavailable(late.put(late.favourite(shop)));
    }

    private static void unavailable(Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:baedal:problem:unavailable"));
    }

    /// From before the database went away.
    private void from(CustomerCommand command) {
        var context = new CommandContext(
                new Actor("customer", customer.id()), Optional.empty(), Precondition.none(), "test", null, null);
        customers.handle(customer.id(), command, context).await().atMost(Book.LIMIT);
    }
}

package io.baedal.shop.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.command.testing.DatabaseAway;
import io.baedal.events.Actor;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopEvent;
import io.baedal.local.relational.Relational;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import io.baedal.shop.domain.owner.PersonName;
import io.baedal.shop.domain.shop.Place;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.baedal.shop.domain.shop.ShopName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.Away.class)
@QuarkusTestResource(value = TestPlatform.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(
        value = DatabaseAway.class,
        initArgs = @ResourceArg(name = DatabaseAway.DATABASE, value = "shop"),
        restrictToAnnotatedClass = true)
class WithoutDatabaseTest {

    public static class Away implements QuarkusTestProfile {}

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Aggregates<OwnerCommand, Owner, OwnerEvent> owners;

    @Inject
    Aggregates<ShopCommand, Shop, ShopEvent> shops;

    @ConfigProperty(name = DatabaseAway.PORT)
    int port;

    @Test
    void onlyWhatNeedsTheDatabaseWaitsForIt() throws Exception {
        var owner = Client.owner();
        var shop = "/shops/" + appended(owner);

        unavailable(owner.put("/owners/" + owner.id() + "/email", Map.of("email", "new@example.com")));
        unavailable(Client.owner().request(owner.registration()).post("/owners"));
        unavailable(owner.request(Client.shop("가게")).post("/shops"));
        unavailable(owner.request().delete("/owners/" + owner.id()));
        owner.put(shop + "/name", Map.of("name", "새 이름")).then().statusCode(204);
        owner.request(Map.of("name", "치킨")).post(shop + "/menu/groups").then().statusCode(201);
        owner.put("/owners/" + owner.id() + "/profile", Map.of("name", "이배달", "phone", "010-1234-5678"))
                .then()
                .statusCode(204);
        owner.get(shop).then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("checks.data.database", hasItem("away"));

        try (var database = Relational.start(Path.of("target", "platform", "late-" + UUID.randomUUID()), port)) {
            database.createDatabase("shop");
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                var other = Client.owner();
                assertEquals(
                        201, other.request(other.registration()).post("/owners").statusCode());
            });
            given().get("/q/health/ready").then().body("checks.data.database", hasItem("reachable"));
        }
        unavailable(Client.owner().request(owner.registration()).post("/owners"));
        owner.put(shop + "/name", Map.of("name", "또 새 이름")).then().statusCode(204);
    }

    private static void unavailable(io.restassured.response.Response response) {
        response.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:baedal:problem:unavailable"));
    }

    /// An owner and a shop from before the database went away; the shop's id.
    private String appended(Client owner) {
        var actor = new Actor("owner", owner.id());
        var context = new CommandContext(actor, Optional.empty(), Precondition.none(), "test", null, null);
        var phone = PhoneNumber.of("010-1234-5678");
        var register = new RegisterOwner(
                owner.id(),
                BusinessNumber.of(Client.businessNumber()),
                Email.of(owner.id() + "@example.com"),
                PersonName.of("김배달"),
                phone);
        owners.handle(owner.id(), register, context).await().atMost(LIMIT);
        var id = UUID.randomUUID().toString();
        var address = new Address("테헤란로 123", "", "06133", "강남구", 37.5, 127.03);
        var begin =
                new RegisterShop(actor, true, id, ShopName.of("가게"), ShopCategory.CHICKEN, phone, new Place(address));
        shops.handle(id, begin, context).await().atMost(LIMIT);
        return id;
    }
}

package io.baedal.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.command.domain.Email;
import io.baedal.command.domain.PhoneNumber;
import io.baedal.events.Actor;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.OwnedShops;
import io.baedal.shop.application.reservation.Reservations;
import io.baedal.shop.application.reservation.Reserved;
import io.baedal.shop.application.reservation.SettlingReservations;
import io.baedal.shop.domain.owner.BusinessNumber;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.ChangeEmail;
import io.baedal.shop.domain.owner.OwnerCommand.Leave;
import io.baedal.shop.domain.owner.OwnerCommand.RegisterOwner;
import io.baedal.shop.domain.owner.PersonName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A process that dies between the steps of reserve, append, confirm: each step is done by itself here, and nobody
/// comes to do the next.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LeftOpenReservationsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Reservations reservations;

    @Inject
    OwnedShops ownedShops;

    @Inject
    SettlingReservations settling;

    @Inject
    Aggregates<OwnerCommand, Owner, OwnerEvent> owners;

    @Inject
    DataSource database;

    private final Client owner = Client.owner();
    private final BusinessNumber number = BusinessNumber.of(Client.businessNumber());
    private final Email email = Email.of(owner.id() + "@example.com");

    @BeforeEach
    void nothingElseIsOpen() throws Exception {
        execute("delete from reservation");
    }

    @Test
    void deadAfterReserving() throws Exception {
        reserve(Claim.on(number), Claim.on(email));

        sweep();
        assertEquals(2, reserved().size(), "a command may still be under way");
        timePasses();
        sweep();

        assertEquals(List.of(), reserved());
        register(Client.owner()).then().statusCode(201);
    }

    @Test
    void deadAfterAppending() throws Exception {
        reserve(Claim.on(number), Claim.on(email));
        append(registration());

        timePasses();
        sweep();

        assertEquals(Set.of(Reserved.State.CONFIRMED), states());
        register(Client.owner()).then().statusCode(409);
    }

    @Test
    void deadAfterAppendingAndTriedAgain() {
        reserve(Claim.on(number), Claim.on(email));
        append(registration());

        register(owner).then().statusCode(409);

        register(Client.owner()).then().statusCode(409);
    }

    @Test
    void deadAfterReservingAndTriedAgain() {
        reserve(Claim.on(number), Claim.on(email));

        register(owner).then().statusCode(201);

        assertEquals(Set.of(Reserved.State.CONFIRMED), states());
    }

    @Test
    void deadWhileChangingTheEmailAddress() throws Exception {
        register(owner).then().statusCode(201);
        var other = Email.of(owner.id() + "-new@example.com");
        reserve(Claim.on(other));
        append(new ChangeEmail(other));

        timePasses();
        sweep();

        assertEquals(
                Set.of(Claim.on(number), Claim.on(other)),
                Set.copyOf(reserved().stream().map(Reserved::claim).toList()));
        assertEquals(Set.of(Reserved.State.CONFIRMED), states());
    }

    @Test
    void deadBeforeLeaving() throws Exception {
        register(owner).then().statusCode(201);
        ownedShops.beforeDeparture(owner.id(), UUID.randomUUID()).await().atMost(LIMIT);

        owner.request(Client.shop("가게")).post("/shops").then().statusCode(409);
        timePasses();
        sweep();

        owner.registerShop();
    }

    @Test
    void deadAfterLeaving() throws Exception {
        register(owner).then().statusCode(201);
        ownedShops.beforeDeparture(owner.id(), UUID.randomUUID()).await().atMost(LIMIT);
        append(new Leave(Set.of()));

        timePasses();
        sweep();

        assertEquals(List.of(), reserved());
        register(Client.owner()).then().statusCode(201);
    }

    @Test
    void aShopThatCameToNothingIsInNobodysWayForLong() throws Exception {
        register(owner).then().statusCode(201);
        ownedShops.note(owner.id(), UUID.randomUUID().toString()).await().atMost(LIMIT);

        owner.request().delete("/owners/" + owner.id()).then().statusCode(409);
        timePasses();

        owner.request().delete("/owners/" + owner.id()).then().statusCode(204);
    }

    private void reserve(Claim... claims) {
        reservations
                .reserve(owner.id(), List.of(claims), UUID.randomUUID())
                .await()
                .atMost(LIMIT);
    }

    private void append(OwnerCommand command) {
        owners.handle(owner.id(), command, context()).await().atMost(LIMIT);
    }

    private void sweep() {
        settling.leftOpen().await().atMost(LIMIT);
    }

    private List<Reserved> reserved() {
        return reservations.of(owner.id()).await().atMost(LIMIT);
    }

    private Set<Reserved.State> states() {
        return Set.copyOf(reserved().stream().map(Reserved::state).toList());
    }

    private void timePasses() throws Exception {
        execute("update reservation set reserved_at = reserved_at - interval '1 hour'");
        execute("update owned_shop set begun_at = begun_at - interval '1 hour'");
    }

    private void execute(String change) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private io.restassured.response.Response register(Client who) {
        return who.request(Map.of(
                        "businessNumber",
                        number.value(),
                        "email",
                        who.id() + "@example.com",
                        "name",
                        "김배달",
                        "phone",
                        "010-1234-5678"))
                .post("/owners");
    }

    private RegisterOwner registration() {
        return new RegisterOwner(owner.id(), number, email, PersonName.of("김배달"), PhoneNumber.of("010-1234-5678"));
    }

    private CommandContext context() {
        return new CommandContext(
                new Actor("owner", owner.id()), Optional.empty(), Precondition.none(), "test", null, null);
    }
}

package io.baedal.customer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.baedal.command.Aggregates;
import io.baedal.customer.application.customer.FinishingLeavings;
import io.baedal.customer.application.privacy.CustomerKeys;
import io.baedal.customer.application.privacy.Kind;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.parts.TestPlatform;
import io.baedal.customer.parts.Traces;
import io.baedal.events.customer.CustomerEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has left has left: for the API, for the files of the event store, and for those of PostgreSQL.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasureTest {

    private static final String NAME = "남궁지우";
    private static final String PHONE = "010-9753-2468";
    private static final String ROAD = "서울 종로구 자하문로 97531";
    private static final String DOOR = "비밀동 8642호";

    @Inject
    FinishingLeavings finishing;

    @Inject
    CustomerKeys keys;

    @Inject
    Aggregates<CustomerCommand, Customer, CustomerEvent> customers;

    @Inject
    Book book;

    private final Client customer = Client.customer();
    private final String email = "jiwoo-" + customer.id() + "@example.com";
    private final String shop = UUID.randomUUID().toString();
    private final String registration =
            "{\"name\":\"" + NAME + "\",\"phone\":\"" + PHONE + "\",\"email\":\"" + email + "\"}";

    @BeforeEach
    void somebodyWithAnAddressAndAFavourite() {
        customer.request(registration)
                .header("Idempotency-Key", "registration")
                .post("/customers")
                .then()
                .statusCode(201);
        var address = Client.address("비밀집");
        address.put("road", ROAD);
        address.put("detail", DOOR);
        customer.request(address).post(customer.account() + "/addresses").then().statusCode(201);
        customer.put(customer.favourite(shop)).then().statusCode(204);
    }

    @Test
    void whoHasLeftIsGoneForEveryone() {
        customer.delete(customer.account()).then().statusCode(204).header("ETag", "\"2\"");

        for (var reader : List.of(customer, Client.operator(), Client.service())) {
            reader.get(customer.account()).then().statusCode(410).body("type", equalTo("urn:baedal:problem:gone"));
        }
        customer.request(registration).post("/customers").then().statusCode(410);
        customer.put(customer.account() + "/profile", customer.profile()).then().statusCode(410);
        customer.request(Client.address("집"))
                .post(customer.account() + "/addresses")
                .then()
                .statusCode(410);
        var somewhere = UUID.randomUUID().toString();
        customer.put(customer.account() + "/addresses/" + somewhere, Client.address("집"))
                .then()
                .statusCode(410);
        customer.delete(customer.account() + "/addresses/" + somewhere).then().statusCode(410);
        customer.put(customer.account() + "/default-address", Map.of("addressId", somewhere))
                .then()
                .statusCode(410);
        customer.put(customer.favourite(shop)).then().statusCode(410);
        customer.delete(customer.favourite(shop)).then().statusCode(410);
        customer.delete(customer.account()).then().statusCode(410);
    }

    @Test
    void anOperatorErasesACustomerOnRequest() throws Exception {
        Client.operator().delete(customer.account()).then().statusCode(204);

        customer.get(customer.account()).then().statusCode(410);
        assertNull(book.keyOf(customer.id()));
        assertEquals(List.of(), book.favouritesOf(customer.id()));
        assertEquals(List.of(), book.notedFor(shop));
    }

    @Test
    void aRepeatedLeavingIsAnsweredAsTheFirst() {
        for (var replayed : new String[] {null, "true"}) {
            customer.request()
                    .header("Idempotency-Key", "leave")
                    .delete(customer.account())
                    .then()
                    .statusCode(204)
                    .header("ETag", "\"2\"")
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    @Test
    void whoHasLeftGetsNoOtherKey() throws Exception {
        customer.delete(customer.account()).then().statusCode(204);
        customer.request(registration).post("/customers").then().statusCode(410);

        assertNull(book.keyOf(customer.id()));
    }

    @Test
    void theBoxesStayAndNobodyOpensThem() {
        var before = customers.load(customer.id()).await().atMost(Book.LIMIT).state();
        var key = keys.of(customer.id()).await().atMost(Book.LIMIT);
        assertEquals(NAME, key.open(Kind.PROFILE, before.profile()).name());

        customer.delete(customer.account()).then().statusCode(204);

        assertEquals(Optional.empty(), keys.find(customer.id()).await().atMost(Book.LIMIT));
    }

    @Test
    void nothingPersonalIsEverOnDisk() throws Exception {
        var files = new Traces(platform());
        assertThat(files.of(customer.id()))
                .as("what is looked for in this way is found")
                .anyMatch(file -> file.startsWith("events"))
                .anyMatch(file -> file.startsWith("postgres"));

        for (var secret : List.of(NAME, PHONE, email, ROAD, DOOR, "비밀집")) {
            assertThat(files.of(secret)).as("while they are a customer").isEmpty();
        }
        assertThat(files.of(fingerprint())).as("a digest that can be guessed").isEmpty();

        customer.delete(customer.account()).then().statusCode(204);

        for (var secret : List.of(NAME, PHONE, email, ROAD, DOOR, "비밀집", fingerprint())) {
            assertThat(files.of(secret)).as("after they have left").isEmpty();
        }
    }

    /// WAL that isn't needed any more is recycled by default, which leaves its content where it is for a while; so that
    /// all of it can be looked through at once, it is removed here instead.
    @Test
    void aDestroyedKeyIsGoneFromEveryFile() throws Exception {
        var files = new Traces(platform().resolve("postgres"));
        var material = book.keyOf(customer.id());
        var staying = Client.registered();
        book.execute("checkpoint");
        assertThat(files.of(material)).anyMatch(file -> file.toString().contains("base"));

        customer.delete(customer.account()).then().statusCode(204);
        book.timePasses();
        finishing.finish().await().atMost(Book.LIMIT);
        book.execute("alter system set wal_recycle = off");
        book.execute("select pg_reload_conf()");
        book.execute("select pg_switch_wal()");
        book.execute("checkpoint");
        book.execute("checkpoint");

        assertThat(files.of(material)).isEmpty();
        assertThat(files.of(book.keyOf(staying.id()))).isNotEmpty();
        staying.get(staying.account()).then().statusCode(200);
    }

    @Test
    void whoStaysIsNotTouched() {
        var staying = Client.registered();
        staying.put(staying.favourite(shop)).then().statusCode(204);

        customer.delete(customer.account()).then().statusCode(204);
        finishing.finish().await().atMost(Book.LIMIT);

        staying.get(staying.account()).then().statusCode(200).body("name", equalTo("김손님"));
        assertEquals(List.of(shop), book.favouritesOf(staying.id()));
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    /// What the kernel would keep beside the event if nobody minded.
    private String fingerprint() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(("POST\n/customers\n" + registration).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    /// The folder of everything that the service's surroundings keep.
    private Path platform() throws Exception {
        book.execute("checkpoint");
        return Path.of(book.column("show data_directory").getFirst())
                .getParent()
                .getParent();
    }
}

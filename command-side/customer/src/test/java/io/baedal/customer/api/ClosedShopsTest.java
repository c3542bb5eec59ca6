package io.baedal.customer.api;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.baedal.customer.application.favourites.FindingClosedShops;
import io.baedal.customer.parts.ShopServiceStub;
import io.baedal.customer.parts.TestPlatform;
import io.baedal.events.notice.Change;
import io.baedal.events.notice.Notice;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ClosedShopsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    FindingClosedShops finding;

    @Inject
    Book book;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private KafkaProducer<String, byte[]> relay;
    private Client customer;
    private final String shop = UUID.randomUUID().toString();

    @BeforeEach
    void connect() {
        customer = Client.registered();
        relay = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        relay.close();
    }

    @Test
    void aClosedShopIsGreyForEveryoneWhoLikesIt() throws Exception {
        var other = Client.registered();
        like(customer, shop);
        like(other, shop);

        send(notice("shop", Change.DELETED, shop));

        await().atMost(PATIENCE).until(() -> book.isGrey(customer.id(), shop) && book.isGrey(other.id(), shop));
    }

    @Test
    void aDoubledNoticeChangesNothingMore() throws Exception {
        like(customer, shop);
        var closed = notice("shop", Change.DELETED, shop);

        send(closed);
        send(closed);
        send(notice("shop", Change.DELETED, shop));

        everythingSentIsDealtWith();
        assertTrue(book.isGrey(customer.id(), shop));
        assertEquals(2, book.favouritesEvents(customer.id()), "added, closed");
    }

    @Test
    void aLateNoticeFindsNothingToDo() throws Exception {
        like(customer, shop);
        customer.delete(customer.favourite(shop)).then().statusCode(204);

        send(notice("shop", Change.DELETED, shop));

        everythingSentIsDealtWith();
        assertEquals(2, book.favouritesEvents(customer.id()), "added, removed");
    }

    @Test
    void otherNoticesAreNoReason() throws Exception {
        like(customer, shop);

        send(notice("shop", Change.UPDATED, shop));
        send(notice("menu", Change.DELETED, shop));
        relay.send(new ProducerRecord<>("baedal.shop.changes", shop, null)).get(10, TimeUnit.SECONDS);

        everythingSentIsDealtWith();
        assertFalse(book.isGrey(customer.id(), shop));
        assertEquals(1, book.favouritesEvents(customer.id()));
    }

    @Test
    void aNoticeThatIsFoundTooEarlyIsMadeUpForBySweeping() throws Exception {
        var closed = closedShop();
        send(notice("shop", Change.DELETED, closed));
        everythingSentIsDealtWith();
        like(customer, closed);

        sweep();

        assertTrue(book.isGrey(customer.id(), closed));
    }

    @Test
    void aLostNoticeIsMadeUpForBySweeping() throws Exception {
        var closed = closedShop();
        like(customer, closed);
        like(customer, shop);

        assertTrue(sweep() >= 1);

        assertTrue(book.isGrey(customer.id(), closed));
        assertFalse(book.isGrey(customer.id(), shop));
        book.timePasses();
        assertEquals(0, sweep(), "and nothing twice");
        assertEquals(List.of(), book.notedFor(closed), "nobody has to be told again");
        assertEquals(List.of(customer.id()), book.notedFor(shop));
    }

    @Test
    void thoseOnALaterPageAreGreyedOutToo() throws Exception {
        var closed = closedShop();
        var last = new ArrayList<Client>();
        book.execute("insert into liked_shop select '" + closed
                + "', 'a-crowd-' || n, now() from generate_series(1, 250) n");
        for (int i = 0; i < 3; i++) {
            last.add(Client.registered());
            like(last.getLast(), closed);
        }

        send(notice("shop", Change.DELETED, closed));

        await().atMost(PATIENCE).until(() -> last.stream().allMatch(one -> book.isGrey(one.id(), closed)));
        assertEquals(0, book.favouritesEvents("a-crowd-1"), "who only was about to like it");
    }

    @Test
    void aNoticeWaitsUntilItCanBeDealtWith() throws Exception {
        like(customer, shop);
        breakTheList();
        try {
            send(notice("shop", Change.DELETED, shop));
            await().atMost(PATIENCE).until(() -> attempts() >= 3);
            assertFalse(book.isGrey(customer.id(), shop));
        } finally {
            mendTheList();
        }

        await().atMost(PATIENCE).until(() -> book.isGrey(customer.id(), shop));
    }

    /// Whoever reads it fails, and is counted: a sequence goes on where a transaction doesn't.
    private void breakTheList() throws Exception {
        book.execute("create sequence attempts");
        book.execute("alter table liked_shop rename to liked_shop_away");
        book.execute("create view liked_shop as select * from liked_shop_away where 1 / (0 * nextval('attempts')) > 0");
    }

    private void mendTheList() throws Exception {
        book.execute("drop view liked_shop");
        book.execute("alter table liked_shop_away rename to liked_shop");
        book.execute("drop sequence attempts");
    }

    private long attempts() throws Exception {
        return Long.parseLong(book.column("select last_value from attempts").getFirst());
    }

    /// There is one partition, and one notice is dealt with after the other.
    private void everythingSentIsDealtWith() throws Exception {
        var marker = UUID.randomUUID().toString();
        var watcher = Client.registered();
        like(watcher, marker);
        send(notice("shop", Change.DELETED, marker));
        await().atMost(PATIENCE).until(() -> book.isGrey(watcher.id(), marker));
    }

    private long sweep() {
        return finding.sweep().await().atMost(Book.LIMIT);
    }

    private static void like(Client customer, String shopId) {
        customer.put(customer.favourite(shopId)).then().statusCode(204);
    }

    private static String closedShop() {
        return ShopServiceStub.CLOSED + UUID.randomUUID().toString().substring(ShopServiceStub.CLOSED.length());
    }

    private static Notice notice(String aggregate, Change change, String id) {
        return new Notice(UUID.randomUUID().toString(), aggregate, change, id, 7, Instant.now(), null);
    }

    private void send(Notice notice) throws Exception {
        var message = new ProducerRecord<String, byte[]>("baedal.shop.changes", notice.subject(), null);
        notice.headers().forEach(message.headers()::add);
        relay.send(message).get(10, TimeUnit.SECONDS);
    }
}

package io.baedal.customer.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.customer.application.customer.FinishingLeavings;
import io.baedal.customer.application.customer.Leavings;
import io.baedal.customer.application.privacy.CustomerKeys;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerCommand.Leave;
import io.baedal.customer.parts.TestPlatform;
import io.baedal.events.Actor;
import io.baedal.events.customer.CustomerEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A process that dies between the steps of intend, append, destroy, clear: each step is done by itself here, and
/// nobody comes to do the next.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LeavingHalfwayTest {

    @Inject
    Leavings leavings;

    @Inject
    FinishingLeavings finishing;

    @Inject
    CustomerKeys keys;

    @Inject
    Aggregates<CustomerCommand, Customer, CustomerEvent> customers;

    @Inject
    Book book;

    private Client customer;
    private final String shop = UUID.randomUUID().toString();

    @BeforeEach
    void nothingElseIsOpen() throws Exception {
        customer = Client.registered();
        book.execute("delete from leaving");
        customer.put(customer.favourite(shop)).then().statusCode(204);
    }

    @Test
    void deadBeforeTheAppend() throws Exception {
        intend();

        book.timePasses();
        finish();

        customer.get(customer.account()).then().statusCode(200);
        assertEquals(List.of(shop), book.favouritesOf(customer.id()));
        assertEquals(List.of(), book.column("select customer_id from leaving"));
    }

    @Test
    void aLeavingThatMayBeUnderWayIsLeftAlone() throws Exception {
        intend();
        append();

        finish();

        assertNotNull(book.keyOf(customer.id()));
        assertEquals(List.of(customer.id()), book.column("select customer_id from leaving"));
    }

    @Test
    void deadAfterTheAppend() throws Exception {
        intend();
        append();
        assertNotNull(book.keyOf(customer.id()));
        customer.get(customer.account()).then().statusCode(410);

        book.timePasses();
        finish();

        erased();
    }

    @Test
    void deadAfterDestroyingTheKey() throws Exception {
        intend();
        append();
        keys.destroy(customer.id()).await().atMost(Book.LIMIT);

        book.timePasses();
        finish();

        erased();
    }

    @Test
    void finishedTwice() throws Exception {
        intend();
        append();
        book.timePasses();
        finish();
        intend();
        book.timePasses();

        finish();

        erased();
        assertEquals(2, book.favouritesEvents(customer.id()), "added, cleared");
    }

    @Test
    void aLikeThatWasUnderWayComesTooLate() throws Exception {
        customer.delete(customer.account()).then().statusCode(204);
        book.execute("insert into liked_shop values ('" + shop + "', '" + customer.id() + "', now())");

        customer.put(customer.favourite(shop)).then().statusCode(410);
        book.timePasses();
        finish();

        erased();
    }

    private void erased() throws Exception {
        assertNull(book.keyOf(customer.id()));
        assertTrue(book.favourites(customer.id()).cleared());
        assertEquals(List.of(), book.notedFor(shop));
        assertEquals(List.of(), book.column("select customer_id from leaving"));
        customer.get(customer.account()).then().statusCode(410);
        customer.put(customer.favourite(shop)).then().statusCode(410);

        book.timePasses();
        finish();
        assertEquals(List.of(), book.column("select part from unscoured"), "files that still hold destroyed keys");
    }

    private void intend() {
        leavings.intend(customer.id()).await().atMost(Book.LIMIT);
    }

    private void append() {
        var context = new CommandContext(
                new Actor("customer", customer.id()), Optional.empty(), Precondition.none(), "test", null, null);
        customers.handle(customer.id(), new Leave(), context).await().atMost(Book.LIMIT);
    }

    private void finish() {
        finishing.finish().await().atMost(Book.LIMIT);
    }
}

package io.baedal.customer.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.customer.parts.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FavouritesApiTest {

    @Inject
    Book book;

    private Client customer;
    private final String chicken = UUID.randomUUID().toString();
    private final String pizza = UUID.randomUUID().toString();

    @BeforeEach
    void someoneRegisters() {
        customer = Client.registered();
    }

    @Test
    void shopsAreLikedAndUnliked() {
        customer.put(customer.favourite(chicken))
                .then()
                .statusCode(204)
                .header("ETag", "\"0\"")
                .header("Baedal-Revision", "favourites-" + customer.id() + "@0");
        customer.put(customer.favourite(pizza)).then().statusCode(204).header("ETag", "\"1\"");
        customer.put(customer.favourite(chicken)).then().statusCode(204).header("ETag", "\"1\"");
        assertEquals(List.of(pizza, chicken), book.favouritesOf(customer.id()));

        customer.delete(customer.favourite(chicken)).then().statusCode(204).header("ETag", "\"2\"");
        customer.delete(customer.favourite(chicken)).then().statusCode(204).header("ETag", "\"2\"");
        assertEquals(List.of(pizza), book.favouritesOf(customer.id()));
    }

    @Test
    void whoLikesAShopIsNotedBefore() throws Exception {
        customer.put(customer.favourite(chicken)).then().statusCode(204);

        assertEquals(List.of(customer.id()), book.notedFor(chicken));
    }

    @Test
    void aNoteGoesWhenNoCommandCanRelyOnItAnyMore() throws Exception {
        customer.put(customer.favourite(chicken)).then().statusCode(204);
        customer.delete(customer.favourite(chicken)).then().statusCode(204);
        assertEquals(List.of(customer.id()), book.notedFor(chicken), "the shop may be liked again this very moment");

        book.timePasses();
        customer.delete(customer.favourite(chicken)).then().statusCode(204);

        assertEquals(List.of(), book.notedFor(chicken));
    }

    @Test
    void aRepeatedCommandIsAnsweredAsTheFirst() {
        for (var replayed : new String[] {null, "true"}) {
            customer.request()
                    .header("Idempotency-Key", "like")
                    .put(customer.favourite(chicken))
                    .then()
                    .statusCode(204)
                    .header("ETag", "\"0\"")
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    @Test
    void favouritesAreTheirCustomers() {
        var other = Client.registered();

        other.put(customer.favourite(chicken)).then().statusCode(403);
        other.delete(customer.favourite(chicken)).then().statusCode(403);
        Client.operator().put(customer.favourite(chicken)).then().statusCode(403);
        new Client("owner", customer.id())
                .put(customer.favourite(chicken))
                .then()
                .statusCode(403);
        customer.put("/favourites/" + customer.id() + "/shops/no-shop").then().statusCode(404);
    }

    @Test
    void whoLikesMustBeACustomer() throws Exception {
        var nobody = Client.customer();

        nobody.put(nobody.favourite(chicken))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:customer-not-registered"));
        assertEquals(List.of(), book.notedFor(chicken));
    }
}

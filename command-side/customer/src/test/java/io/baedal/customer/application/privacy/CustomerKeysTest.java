package io.baedal.customer.application.privacy;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.baedal.customer.domain.customer.CustomerRefusal;
import io.baedal.customer.domain.personal.Profile;
import io.baedal.customer.parts.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two replicas of the service, as far as keys go, over one book.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CustomerKeysTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofHours(1);
    private static final Profile PROFILE = new Profile("김손님", "010-1234-5678", "kim@example.com");

    @Inject
    KeyBook book;

    private final String customer = "customer-" + UUID.randomUUID();

    @Test
    void aCustomerHasOneKeyWhereverItIsMade() {
        var first = of(new CustomerKeys(book, 10, LONG).findOrMake(customer));
        var second = of(new CustomerKeys(book, 10, LONG).findOrMake(customer));

        assertNotSame(first, second);
        assertEquals(first.seal(Kind.PROFILE, PROFILE), second.seal(Kind.PROFILE, PROFILE));
        assertNotEquals(
                first.seal(Kind.PROFILE, PROFILE).box(),
                of(new CustomerKeys(book, 10, LONG).findOrMake(customer + "-other"))
                        .seal(Kind.PROFILE, PROFILE)
                        .box());
    }

    @Test
    void whoHasNoKeyGetsNoneByAsking() {
        var keys = new CustomerKeys(book, 10, LONG);

        assertEquals(Optional.empty(), of(keys.find(customer)));
        assertThrowsExactly(CustomerRefusal.HasLeft.class, () -> of(keys.of(customer)));
    }

    @Test
    void aKeyIsRememberedAndForgottenAtOnceWhereItIsDestroyed() {
        var keys = new CustomerKeys(book, 10, LONG);
        var key = of(keys.findOrMake(customer));
        assertSame(key, of(keys.of(customer)));

        of(keys.destroy(customer));

        assertEquals(Optional.empty(), of(keys.find(customer)));
        of(keys.destroy(customer));
    }

    @Test
    void anotherReplicaForgetsItWhenItsLifeIsOver() {
        var here = new CustomerKeys(book, 10, LONG);
        var there = new CustomerKeys(book, 10, Duration.ofMillis(300));
        of(here.findOrMake(customer));
        assertTrue(of(there.find(customer)).isPresent());

        of(here.destroy(customer));

        await().atMost(LIMIT).until(() -> of(there.find(customer)).isEmpty());
    }

    @Test
    void aKeyThatIsUsedAllTheTimeIsForgottenAllTheSame() {
        var here = new CustomerKeys(book, 10, LONG);
        var there = new CustomerKeys(book, 10, Duration.ofMillis(300));
        of(here.findOrMake(customer));
        of(there.find(customer));
        of(here.destroy(customer));

        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> of(there.find(customer)).isEmpty());
    }

    @Test
    void onlySoManyAreRemembered() {
        var keys = new CustomerKeys(book, 2, LONG);
        for (int i = 0; i < 5; i++) {
            of(keys.findOrMake(customer + i));
        }
        for (int i = 0; i < 5; i++) {
            of(book.destroy(customer + i));
        }

        int remembered = 0;
        for (int i = 0; i < 5; i++) {
            remembered += of(keys.find(customer + i)).isPresent() ? 1 : 0;
        }
        assertEquals(2, remembered);
    }

    private static <T> T of(Uni<T> uni) {
        return uni.await().atMost(LIMIT);
    }
}

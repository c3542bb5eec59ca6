package io.baedal.relay.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.relay.Store;
import io.kurrent.dbclient.ReadStreamOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
    private static final LogPosition SOMEWHERE = new LogPosition(900, 890);

    @TempDir
    static Path data;

    private static EventStoreNode node;
    private static Store store;

    private final String name = UUID.randomUUID().toString();
    private final LeaseStream stream = new LeaseStream(store, name);

    @BeforeAll
    static void start() {
        node = EventStoreNode.start(data, 0);
        store = Store.open(node.connectionString());
    }

    @AfterAll
    static void stop() {
        store.close();
        node.close();
    }

    @Test
    void beginsAtTheStart() {
        var lease = Lease.take(stream, stream.tail(), "a");

        assertThat(lease.term()).isEqualTo(1);
        assertThat(lease.start()).isEqualTo(LogPosition.START);
    }

    @Test
    void keepsBothPartsOfThePosition() {
        Lease.take(stream, stream.tail(), "a").renew(SOMEWHERE);

        var next = Lease.take(stream, stream.tail(), "b");

        assertThat(next.start()).isEqualTo(SOMEWHERE);
        assertThat(next.term()).isEqualTo(2);
    }

    @Test
    void isLostByWhoIsTakenOver() {
        var zombie = Lease.take(stream, stream.tail(), "a");
        Lease.take(stream, stream.tail(), "b");

        assertThatThrownBy(() -> zombie.renew(SOMEWHERE)).isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> zombie.release(SOMEWHERE)).isInstanceOf(LeaseLost.class);
        assertThat(stream.tail().checkpoint().instance()).isEqualTo("b");
    }

    @Test
    void isFreeOnceReleased() {
        Lease.take(stream, stream.tail(), "a").release(SOMEWHERE);

        assertThat(stream.tail().isFreeFor("b")).isTrue();
        assertThat(stream.tail().checkpoint().position()).isEqualTo(SOMEWHERE);
    }

    @Test
    void goesToOneOfManyWhoTakeItAtOnce() {
        var seen = stream.tail();

        List<Future<Boolean>> attempts;
        try (var relays = Executors.newVirtualThreadPerTaskExecutor()) {
            attempts = IntStream.range(0, 8)
                    .mapToObj(i -> relays.submit(() -> wins(seen, "relay-" + i)))
                    .toList();
        }

        assertThat(attempts.stream().filter(Future::resultNow)).hasSize(1);
    }

    private boolean wins(Tail seen, String instance) {
        try {
            Lease.take(stream, seen, instance);
            return true;
        } catch (LeaseLost lost) {
            return false;
        }
    }

    @Test
    void leavesFewEventsBehind() {
        var lease = Lease.take(stream, stream.tail(), "a");
        for (int i = 0; i < 30; i++) {
            lease.renew(new LogPosition(i, i));
        }

        assertThat(stream.tail().revision()).isEqualTo(30);
        assertThat(store.await(store.client().readStream("relay-" + name, ReadStreamOptions.get()))
                        .getEvents())
                .hasSizeLessThanOrEqualTo(10);
    }
}

package io.baedal.relay;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is lost and no key is out of order, whatever goes away.
class OutageTest {
    private static final Duration SILENCE = Duration.ofSeconds(1);

    @TempDir
    static Path data;

    private static Neighbours neighbours;

    private final String name = "test-" + UUID.randomUUID();
    private final List<String> streams =
            Stream.generate(Stored::newShop).limit(6).toList();
    private final Random random = new Random(4711);
    private Stored stored;
    private Heard heard;

    @BeforeAll
    static void start() throws Exception {
        neighbours = new Neighbours(data);
    }

    @AfterAll
    static void stop() {
        neighbours.close();
    }

    @BeforeEach
    void listen() {
        stored = new Stored(neighbours.eventStore());
        heard = new Heard(neighbours.bootstrapServers(), name);
    }

    @AfterEach
    void listenNoMore() {
        heard.close();
        stored.close();
    }

    private RelayProcess relay(Duration silence) throws Exception {
        return new RelayProcess(neighbours.places(), name, name, silence);
    }

    private void everythingIsAnnounced() {
        heard.upTo(stored.heads());
        heard.hasEveryRevisionInOrder(stored.heads());
    }

    @Test
    void survivesKillsAtRandomPoints() throws Exception {
        for (int round = 0; round < 4; round++) {
            try (var relay = relay(SILENCE)) {
                relay.whenSays("active");
                for (int i = random.nextInt(30); i >= 0; i--) {
                    stored.appendSome(streams, random);
                }
                relay.kill();
            }
            stored.appendSome(streams, random);
        }
        try (var relay = relay(SILENCE)) {
            relay.whenSays("active");
            everythingIsAnnounced();
        }
    }

    @Test
    void isTakenOverFromAFrozenRelayWhichStepsDownWhenItWakes() throws Exception {
        try (var frozen = relay(SILENCE).whenSays("active");
                var standby = relay(SILENCE).whenSays("standby")) {
            stored.appendSome(streams, random);
            frozen.freeze();
            stored.appendSome(streams, random);

            standby.whenSays("active");
            everythingIsAnnounced();

            frozen.thaw();
            stored.appendSome(streams, random);
            frozen.whenSays("standby");
            standby.whenSays("active");
            everythingIsAnnounced();
        }
    }

    @Test
    void isHandedOverAtOnceByARelayThatStopsInOrder() throws Exception {
        var longSilence = Duration.ofMinutes(10);
        try (var first = relay(longSilence).whenSays("active");
                var second = relay(longSilence).whenSays("standby")) {
            stored.appendSome(streams, random);
            first.stop();
            stored.appendSome(streams, random);

            second.whenSays("active");
            everythingIsAnnounced();
        }
    }

    @Test
    void outlastsTheBroker() throws Exception {
        try (var relay = relay(SILENCE)) {
            relay.whenSays("active");
            stored.appendSome(streams, random);
            neighbours.killBroker();
            for (int i = 0; i < 30; i++) {
                stored.appendSome(streams, random);
            }
            neighbours.bringBrokerBack();
            stored.appendSome(streams, random);
            everythingIsAnnounced();
        }
    }

    @Test
    void outlastsTheEventStore() throws Exception {
        try (var relay = new RunningRelay(neighbours.places(), new Quick(name, name, SILENCE))) {
            relay.whenActive();
            stored.appendSome(streams, random);
            var before = stored.heads();
            stored.close();
            neighbours.takeStoreAway();
            Until.holds("the relay says so", () -> relay.status().trouble() != null);

            neighbours.bringStoreBack();
            try (var writer = new Stored(neighbours.eventStore())) {
                writer.append("menu-" + UUID.randomUUID(), "MenuGroupAdded", 2);
                heard.upTo(before);
                heard.upTo(writer.heads());
                heard.hasEveryRevisionInOrder(before);
            }
        }
    }
}

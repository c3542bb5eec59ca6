package io.baedal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.notice.Change;
import io.baedal.events.notice.Notice;
import io.baedal.relay.lease.LeaseStream;
import io.baedal.relay.lease.LogPosition;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.RecordedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncingTest {
    private static final Duration SILENCE = Duration.ofSeconds(1);

    @TempDir
    static Path data;

    private static Neighbours neighbours;
    private static Stored stored;

    private final String name = "test-" + UUID.randomUUID();
    private final Quick settings = new Quick(name, name, SILENCE);

    @BeforeAll
    static void start() throws Exception {
        neighbours = new Neighbours(data);
        stored = new Stored(neighbours.eventStore());
    }

    @AfterAll
    static void stop() throws Exception {
        stored.close();
        neighbours.close();
    }

    private static RecordedEvent storedAt(String stream, long revision) throws Exception {
        var options = ReadStreamOptions.get().fromRevision(revision).maxCount(1);
        return stored.client()
                .readStream(stream, options)
                .get()
                .getEvents()
                .getFirst()
                .getOriginalEvent();
    }

    @Test
    void isACloudEventInHeadersAndNothingElse() throws Exception {
        var stream = Stored.newShop();
        stored.append(stream, "ShopRegistered", 1);
        try (var relay = new RunningRelay(neighbours.places(), settings);
                var heard = new Heard(neighbours.bootstrapServers(), name)) {
            relay.whenActive();
            heard.upTo(Map.of(stream, 0L));

            var id = stream.substring("shop-".length());
            var announced = heard.records().stream()
                    .filter(each -> new String(each.key(), UTF_8).equals(id))
                    .findFirst()
                    .orElseThrow();
            var event = storedAt(stream, 0);
            assertThat(announced.value()).isNull();
            assertThat(Arrays.stream(announced.headers().toArray())
                            .collect(Collectors.toMap(
                                    header -> header.key(), header -> new String(header.value(), UTF_8))))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", event.getEventId().toString(),
                            "ce_source", "/baedal/shop",
                            "ce_type", "io.baedal.shop.created",
                            "ce_subject", id,
                            "ce_time", event.getCreated().toString(),
                            "ce_sequence", "0",
                            "ce_traceparent", "00-1-2-01"));
        }
    }

    @Test
    void tellsEveryStreamOfItsContextInOrderAndNoOther() throws Exception {
        var id = UUID.randomUUID().toString();
        stored.append("shop-" + id, "ShopRegistered", 1);
        stored.append("menu-" + id, "MenuGroupAdded", 3);
        stored.append("campaign-" + id, "CampaignPlanned", 2);
        stored.append("shop-" + id, "ShopRenamed", 120);
        stored.append("owner-" + id, "OwnerRegistered", 1);
        stored.append("shop-" + id, "ShopClosed", 1);
        try (var relay = new RunningRelay(neighbours.places(), settings);
                var heard = new Heard(neighbours.bootstrapServers(), name)) {
            relay.whenActive();
            heard.upTo(Map.of("shop-" + id, 121L, "menu-" + id, 2L, "owner-" + id, 0L));

            var notices = heard.notices().stream()
                    .filter(notice -> notice.subject().equals(id))
                    .toList();
            assertThat(notices).hasSize(126);
            heard.hasEveryRevisionInOrder(Map.of("shop-" + id, 121L, "menu-" + id, 2L, "owner-" + id, 0L));
            assertThat(notices.stream()
                            .filter(notice -> notice.revision() == 121)
                            .map(Notice::change))
                    .containsExactly(Change.DELETED);
        }
    }

    @Test
    void goesOnFromACheckpointOfBothParts() throws Exception {
        var stream = Stored.newShop();
        stored.append(stream, "ShopRegistered", 1);
        stored.append(stream, "ShopRenamed", 4);
        try (var heard = new Heard(neighbours.bootstrapServers(), name)) {
            try (var relay = new RunningRelay(neighbours.places(), settings)) {
                relay.whenActive();
                heard.upTo(Map.of(stream, 4L));
            }
            assertCheckpointIsBehind(storedAt(stream, 4));
            int before = heard.notices().size();

            stored.append(stream, "ShopRenamed", 1);
            try (var relay = new RunningRelay(neighbours.places(), settings)) {
                relay.whenActive();
                heard.upTo(Map.of(stream, 5L));
            }

            assertThat(heard.notices()).hasSize(before + 1);
        }
    }

    private void assertCheckpointIsBehind(RecordedEvent last) throws Exception {
        try (var store = Store.open(neighbours.eventStore())) {
            var tail = new LeaseStream(store, name).tail();
            assertThat(tail.released()).isTrue();
            var position = tail.checkpoint().position();
            assertThat(position).isGreaterThanOrEqualTo(LogPosition.of(last.getPosition()));
            var next = ReadAllOptions.get().fromPosition(position.toPosition()).maxCount(1);
            assertThat(stored.client().readAll(next).get().getEvents()).hasSize(1);
        }
    }

    @Test
    void hasNoLagOnceAllIsAnnouncedAndHasSomeWhileNothingMoves() throws Exception {
        var stream = Stored.newShop();
        stored.append(stream, "ShopRegistered", 1);
        try (var relay = new RunningRelay(neighbours.places(), settings)) {
            relay.whenActive();
            Until.holds("no lag", () -> Long.valueOf(0).equals(relay.status().lagEvents()));

            neighbours.killBroker();
            stored.append(stream, "ShopRenamed", 3);
            Until.holds(
                    "three wait", () -> Long.valueOf(3).equals(relay.status().lagEvents()));
            double before = relay.status().lagSeconds();
            Until.holds("they grow older", () -> relay.status().lagSeconds() > before);

            neighbours.bringBrokerBack();
            Until.holds("no lag", () -> Long.valueOf(0).equals(relay.status().lagEvents()));
        }
    }
}

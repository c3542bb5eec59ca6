package io.baedal.projections.cli.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.View;
import io.baedal.projections.cli.KnownViews;
import io.baedal.projections.operations.StoreAddresses;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.lag.LagProbe;
import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.Keeper;
import io.kurrent.dbclient.EventData;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/// A real event store, a real views server, and an operator's command line. Unless the tests' broker is asked for,
/// nobody listens where Kafka should be, and a status takes two seconds to find that out.
public final class Night implements AutoCloseable {
    private static final Address ADDRESS = new Address("양화로 1", "2층", "04000", "마포구", 37.55, 126.92);
    private static final String NO_BROKER = "127.0.0.1:1";

    private final EventStoreNode eventStore = EventStoreNode.start(Folder.create("event-store"), 0);
    private final ViewsServer views = ViewsServer.start(null, 0);
    private final Stores stores = Stores.open(new StoreAddresses(
            eventStore.connectionString(), views.connectionString(), NO_BROKER, Duration.ofSeconds(10)));
    private final Line line;
    private Keeping keeping;

    public Night() {
        this(NO_BROKER);
    }

    private Night(String broker) {
        line = new Line(eventStore.connectionString(), views.connectionString(), broker);
    }

    public static Night withBroker() {
        return new Night(SharedBroker.address());
    }

    public Line line() {
        return line;
    }

    public Stores stores() {
        return stores;
    }

    /// What the list that was just printed as JSON says of the view.
    public JsonNode listed() {
        for (var entry : line.json()) {
            if (entry.get("view").asText().equals(view().name())) {
                return entry;
            }
        }
        throw new AssertionError("The list says nothing of " + view().name());
    }

    public View view() {
        return KnownViews.newest("shop-display");
    }

    /// A shop with a menu of one group.
    public void shop(String id) {
        append("shop-" + id, new ShopRegistered(id, "owner-1", "원조치킨", ShopCategory.CHICKEN, "02-1234567", ADDRESS));
        append("menu-" + id, new MenuGroupAdded(id, "g1", "대표 메뉴"));
    }

    public void append(String stream, DomainEvent event) {
        var encoded = EventCodec.standard().encode(event);
        append(
                stream,
                encoded.type(),
                encoded.data(),
                EventMetadata.ofVersion(encoded.version()).toJson());
    }

    /// Bytes under a type of event.
    public void append(String stream, String type, byte[] data, byte[] metadata) {
        var event =
                EventData.builderAsJson(type, data).metadataAsBytes(metadata).build();
        stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.appendToStream(stream, event))));
    }

    /// Starts a projector, if none runs.
    public Keeping keep() {
        if (keeping == null) {
            keeping = new Keeping(stores, view());
        }
        return keeping;
    }

    /// Waits until the projector is at the head of the log and the documents hold all that was written. Asks the
    /// stores: a view is healthy, too, while it lags by a second.
    public void settle() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(stores.ofViews(stores.control(view().name()).read()).keepers())
                    .extracting(Keeper::state)
                    .containsExactly(ProjectionState.LIVE.name());
            assertThat(new LagProbe(stores, view(), 1).measure().events()).isZero();
        });
    }

    /// Ends the projector.
    public void leave() {
        if (keeping != null) {
            keeping.close();
            keeping = null;
        }
    }

    @Override
    public void close() {
        leave();
        stores.close();
        views.close();
        eventStore.close();
    }
}

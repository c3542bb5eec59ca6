package io.baedal.projections.cli.parts;

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
import io.kurrent.dbclient.EventData;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A real event store, a real views server, and an operator's command line. Nobody listens where Kafka should be.
public final class Night implements AutoCloseable {
    private static final Address ADDRESS = new Address("양화로 1", "2층", "04000", "마포구", 37.55, 126.92);
    private static final String NO_BROKER = "127.0.0.1:1";

    private final EventStoreNode eventStore = EventStoreNode.start(folder(), 0);
    private final ViewsServer views = ViewsServer.start(null, 0);
    private final Stores stores = Stores.open(new StoreAddresses(
            eventStore.connectionString(), views.connectionString(), NO_BROKER, Duration.ofSeconds(10)));
    private final Line line = new Line(eventStore.connectionString(), views.connectionString(), NO_BROKER);
    private Keeping keeping;

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/parts")), "event-store");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Line line() {
        return line;
    }

    public Stores stores() {
        return stores;
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

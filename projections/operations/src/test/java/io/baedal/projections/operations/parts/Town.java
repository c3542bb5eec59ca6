package io.baedal.projections.operations.parts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import io.baedal.events.DomainEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.View;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.Settings;
import io.baedal.projections.simulation.History;
import io.kurrent.dbclient.EventData;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// Shops with their menus in the event store, a view of them that is kept when somebody asks for it, and somebody
/// who spoils its documents.
public final class Town implements AutoCloseable {
    /// Who does things here.
    public static final Operator OPERATOR = new Operator("kim@night", "a test");

    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Settings AT_ONCE =
            new Settings(2, 4, SHORT, Duration.ZERO, 1_000, 100_000, SHORT, Duration.ofSeconds(10), SHORT, SHORT);

    private final Stores stores;
    private final View view;

    public Town(Parts parts, View view) {
        this.view = view;
        stores = parts.open();
        stores.ofViews(stores.control(view.name()).beginView(view.version(), Instant.now()));
    }

    public Stores stores() {
        return stores;
    }

    public View view() {
        return view;
    }

    /// A shop with a history of three events, and a menu of two.
    public void openShop(String id) {
        registerShop(id);
        append("shop-" + id, new ShopRenamed(id, "둘둘치킨"), new ShopOpened(id));
        append(
                "menu-" + id,
                new MenuGroupAdded(id, "g1", "대표 메뉴"),
                new MenuItemAdded(id, "g1", "i1", "후라이드", "", 18_000, null, List.of()));
    }

    /// A shop without a menu.
    public void registerShop(String id) {
        var address = new Address("양화로 1", "2층", "04000", "마포구", 37.55, 126.92);
        append(
                "shop-" + id,
                new ShopRegistered(id, "owner-" + id, "원조치킨", ShopCategory.CHICKEN, "02-123-4567", address));
    }

    public void append(String stream, DomainEvent... events) {
        for (var event : events) {
            append(stream, History.Fact.of(event));
        }
    }

    public void appendPoison(String stream) {
        append(stream, History.Fact.unreadable());
    }

    private void append(String stream, History.Fact fact) {
        var event = EventData.builderAsJson(fact.type(), fact.data())
                .metadataAsBytes(fact.metadata())
                .build();
        stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> client.appendToStream(stream, event))));
    }

    /// Folds everything into the documents, and moves the progress to the end of the log.
    public void keep() {
        keep(view);
    }

    /// The same, with other folds.
    public void keep(View folding) {
        keep(folding, 1);
    }

    /// The same, in another version.
    public void keep(View folding, int number) {
        var projection = projection(folding, number);
        for (int i = 0; i < 3; i++) {
            stores.ofViews(projection.settle());
            stores.ofViews(projection.look());
        }
        stores.ofViews(projection.settle());
        projection.close();
    }

    public Projection projection(View folding) {
        return projection(folding, 1);
    }

    private Projection projection(View folding, int number) {
        return new Projection(
                folding,
                number,
                stores.log(),
                stores.version(view, number),
                stores.control(view.name())::discarded,
                AT_ONCE,
                Measures.NONE);
    }

    /// A document as it is; null when there is none.
    public BsonDocument document(String id) {
        return answer(stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), 1))
                .getCollection(view.name(), BsonDocument.class)
                .find(eq(id))
                .first());
    }

    /// Makes a document another, by hand.
    public void spoil(String id, UnaryOperator<BsonDocument> change) {
        var collection = stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), 1))
                .getCollection(view.name(), BsonDocument.class);
        var document = document(id);
        var changed = change.apply(document == null ? null : document.clone());
        if (changed == null) {
            answer(collection.deleteOne(eq(id)));
        } else {
            answer(collection.replaceOne(eq(id), changed, new ReplaceOptions().upsert(true)));
        }
    }

    /// Removes all documents, by hand; what is known about them stays.
    public void loseDocuments() {
        answer(stores.mongo()
                .getDatabase(MongoViewStore.database(view.name(), 1))
                .getCollection(view.name(), BsonDocument.class)
                .deleteMany(new BsonDocument()));
    }

    /// Puts other text into the JSON of a field.
    public void replaceInJson(String id, String field, String some, String other) {
        spoil(id, document -> {
            var json = new String(document.getBinary(field).getData(), StandardCharsets.UTF_8);
            var changed = json.replace(some, other).getBytes(StandardCharsets.UTF_8);
            return document.append(field, new BsonBinary(changed));
        });
    }

    private <T> T answer(Publisher<T> publisher) {
        return stores.ofViews(Uni.createFrom().publisher(FlowAdapters.toFlowPublisher(publisher)));
    }

    @Override
    public void close() {
        stores.close();
    }
}

package io.baedal.projector.parts;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.kurrent.KurrentLog;
import io.baedal.projections.mongo.MongoViewControl;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.simulation.History;
import io.baedal.projections.simulation.World;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.Discarded;
import io.baedal.projections.versions.ViewControl;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.bson.BsonDocument;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// A world of a real event store and a real database, for one simulation after the other.
public final class RealWorld implements World {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final View view;
    private final EventStoreConnection connection;
    private final KurrentDBClient eventStore;
    private final MongoClient mongo;
    private final ViewStore store;
    private final ViewControl control;

    public RealWorld(View view, EventStoreConnection connection, KurrentDBClient eventStore, MongoClient mongo) {
        this.view = view;
        this.connection = connection;
        this.eventStore = eventStore;
        this.mongo = mongo;
        store = MongoViewStore.of(mongo, view, 1, LONGEST);
        control = MongoViewControl.of(mongo, view.name(), LONGEST);
    }

    @Override
    public EventLog log() {
        return new KurrentLog(connection, LONGEST);
    }

    @Override
    public ViewStore store() {
        return store;
    }

    @Override
    public Uni<List<Discarded>> discarded() {
        return control.discarded();
    }

    @Override
    public void discard(Discarded event) {
        control.discard(event).await().atMost(LONGEST);
    }

    @Override
    public void append(String stream, History.Fact fact) {
        var event = EventData.builderAsJson(fact.type(), fact.data())
                .metadataAsBytes(fact.metadata())
                .build();
        Uni.createFrom()
                .completionStage(() -> eventStore.appendToStream(stream, event))
                .await()
                .atMost(LONGEST);
    }

    @Override
    public BsonDocument document(Source<?, ?> source, String id) {
        return answer(mongo.getDatabase(MongoViewStore.database(view.name(), 1))
                .getCollection(source.collection(view), BsonDocument.class)
                .find(Filters.eq(id))
                .first());
    }

    @Override
    public List<ParkedStream> parked() {
        return store.parked().list(1_000).await().atMost(LONGEST);
    }

    @Override
    public void wipe() {
        answer(mongo.getDatabase(MongoViewStore.database(view.name(), 1)).drop());
    }

    private static <T> T answer(Publisher<T> publisher) {
        return Uni.createFrom()
                .publisher(FlowAdapters.toFlowPublisher(publisher))
                .await()
                .atMost(LONGEST);
    }
}

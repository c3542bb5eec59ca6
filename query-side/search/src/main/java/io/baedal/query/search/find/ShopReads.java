package io.baedal.query.search.find;

import com.mongodb.reactivestreams.client.MongoClient;
import io.baedal.query.problem.Problem;
import io.baedal.query.version.VersionedReads;
import io.baedal.views.search.SearchDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Reads of shops in an order. Each is bounded in what it answers and in time, and so is how many are under way: more
/// are
/// refused. Thread-safe.
@Singleton
public final class ShopReads {
    private static final Logger LOG = Logger.getLogger(ShopReads.class);

    /// One read.
    ///
    /// @param filter what documents must be like
    /// @param sort the order
    /// @param fields which fields are read
    /// @param limit how many documents at most
    record Read(Bson filter, Bson sort, Bson fields, int limit) {}

    private final MongoClient mongo;
    private final String view;
    private final Duration deadline;
    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    ShopReads(
            ReactiveMongoClient mongo,
            @ConfigProperty(name = "baedal.query.view") String view,
            @ConfigProperty(name = "baedal.query.deadline") Duration deadline,
            @ConfigProperty(name = "baedal.search.reads") int most) {
        this.mongo = mongo.unwrap();
        this.view = view;
        this.deadline = deadline;
        this.most = most;
    }

    /// @param version of the documents
    Uni<List<Shop>> read(int version, Read read) {
        return Uni.createFrom().deferred(() -> {
            if (underWay.incrementAndGet() > most) {
                underWay.decrementAndGet();
                return Uni.createFrom().failure(Problem.unavailable("Too many searches are under way"));
            }
            return find(version, read)
                    .ifNoItem()
                    .after(deadline)
                    .fail()
                    .onFailure()
                    .transform(this::unavailable)
                    .onTermination()
                    .invoke(underWay::decrementAndGet);
        });
    }

    private Uni<List<Shop>> find(int version, Read read) {
        var documents = mongo.getDatabase(VersionedReads.database(view, version))
                .getCollection(SearchDocument.COLLECTION, RawBsonDocument.class)
                .find(read.filter())
                .sort(read.sort())
                .projection(read.fields())
                .limit(read.limit())
                .batchSize(read.limit());
        return Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(documents))
                .map(ShopReader::read)
                .collect()
                .asList();
    }

    private Throwable unavailable(Throwable failure) {
        LOG.debugf("A search failed: %s", failure.getMessage());
        return failure instanceof Problem ? failure : Problem.unavailable("The view's database doesn't answer");
    }
}

package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.Held;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// Many documents of a version at a time, for who fills it in bulk. They are the documents of [MongoViewStore], and
/// guarded in the same way.
public final class MongoBulk {
    private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);

    private final MongoDatabase database;
    private final Driver driver;

    private MongoBulk(MongoDatabase database, Driver driver) {
        this.database = database;
        this.driver = driver;
    }

    /// The documents of a version.
    ///
    /// @param timeLimit what one answer of the database may take
    public static MongoBulk of(MongoClient client, View view, int number, Duration timeLimit) {
        return new MongoBulk(MongoViewStore.open(client, view, number), new Driver(timeLimit));
    }

    /// What a whole document holds of a source.
    public static Held held(BsonDocument document, Source<?, ?> source) {
        return MongoDocuments.held(document, source);
    }

    /// The documents with these ids, whole. Those that don't exist are left out.
    public Uni<List<BsonDocument>> load(String collection, Collection<String> ids) {
        return driver.all(collection(collection).find(in("_id", ids)).batchSize(ids.size() + 1));
    }

    /// Writes documents, each for itself.
    ///
    /// @return whether all were written; false when some may be as they were, because they didn't hold what was
    /// expected, or because the database refuses them
    public Uni<Boolean> write(String collection, List<DocumentWrite> writes) {
        long inserts = writes.stream().filter(DocumentWrite::isNew).count();
        List<WriteModel<BsonDocument>> models =
                writes.stream().map(MongoBulk::model).toList();
        return driver.one(collection(collection).bulkWrite(models, EACH_FOR_ITSELF))
                .map(result ->
                        result.getInsertedCount() == inserts && result.getMatchedCount() == writes.size() - inserts)
                .onFailure(MongoBulk::isAboutSomeDocuments)
                .recoverWithItem(false);
    }

    private static boolean isAboutSomeDocuments(Throwable problem) {
        return Writes.isRefusal(problem)
                || problem instanceof MongoBulkWriteException some
                        && some.getWriteConcernError() == null
                        && some.getWriteErrors().stream().allMatch(Writes::isAboutTheDocument);
    }

    private static WriteModel<BsonDocument> model(DocumentWrite write) {
        return write.isNew() ? new InsertOneModel<>(whole(write)) : update(write);
    }

    private static BsonDocument whole(DocumentWrite write) {
        var document = new BsonDocument("_id", new BsonString(write.id()));
        var revisions = new BsonDocument();
        for (var part : write.parts()) {
            document.putAll(part.next().fields());
            revisions.append(part.source().category(), new BsonInt64(part.next().revision()));
        }
        return document.append(Documents.REVISIONS, revisions);
    }

    private static UpdateOneModel<BsonDocument> update(DocumentWrite write) {
        var unchanged = new BsonDocument("_id", new BsonString(write.id()));
        var set = new BsonDocument();
        var unset = new BsonDocument();
        for (var part : write.parts()) {
            unchanged.putAll(MongoDocuments.holds(part.source(), part.expected()));
            var update = MongoDocuments.update(part.source(), part.next());
            set.putAll(update.getDocument("$set"));
            unset.putAll(update.getDocument("$unset", new BsonDocument()));
        }
        var update = new BsonDocument("$set", set);
        return new UpdateOneModel<>(unchanged, unset.isEmpty() ? update : update.append("$unset", unset));
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }
}

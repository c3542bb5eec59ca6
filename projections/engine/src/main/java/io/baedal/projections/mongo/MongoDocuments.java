package io.baedal.projections.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.Held;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// Documents with a revision for each source, in a MongoDB database. Uses single-document operations only.
final class MongoDocuments implements Documents {
    private final View view;
    private final MongoDatabase database;
    private final Driver driver;

    MongoDocuments(View view, MongoDatabase database, Driver driver) {
        this.view = view;
        this.database = database;
        this.driver = driver;
    }

    @Override
    public Uni<Held> load(Source<?, ?> source, String id) {
        List<String> wanted = new ArrayList<>(source.format().fields());
        wanted.add(revisionPath(source));
        return driver.one(collection(source)
                        .find(eq(id))
                        .projection(include(wanted))
                        .first())
                .map(document -> held(document, source));
    }

    /// What a document holds of a source.
    static Held held(BsonDocument document, Source<?, ?> source) {
        long revision = document == null ? -1 : revision(document, source);
        return revision < 0 ? Held.nothing() : new Held(revision, document);
    }

    private static long revision(BsonDocument document, Source<?, ?> source) {
        var revisions = document.get(REVISIONS);
        var revision = revisions instanceof BsonDocument each ? each.get(source.category()) : null;
        return revision == null ? -1 : revision.asNumber().longValue();
    }

    @Override
    public Uni<Boolean> replace(Source<?, ?> source, String id, long expected, Held next) {
        return driver.one(collection(source)
                        .updateOne(
                                and(eq(id), holds(source, expected)),
                                update(source, next),
                                new UpdateOptions().upsert(expected < 0)))
                .map(result -> result.getMatchedCount() > 0 || result.getUpsertedId() != null)
                .onFailure(Writes::isDuplicateKey)
                .recoverWithItem(false)
                .onFailure(Writes::isRefusal)
                .transform(Writes::refused);
    }

    /// Matches documents that hold this revision of a source (-1: nothing).
    static BsonDocument holds(Source<?, ?> source, long revision) {
        return new BsonDocument(
                revisionPath(source),
                revision < 0 ? new BsonDocument("$exists", BsonBoolean.FALSE) : new BsonInt64(revision));
    }

    /// Makes documents hold this of a source.
    static BsonDocument update(Source<?, ?> source, Held next) {
        var set = next.fields().clone().append(revisionPath(source), new BsonInt64(next.revision()));
        var update = new BsonDocument("$set", set);
        var unset = new BsonDocument();
        for (var field : source.format().fields()) {
            if (!set.containsKey(field)) {
                unset.append(field, new BsonString(""));
            }
        }
        return unset.isEmpty() ? update : update.append("$unset", unset);
    }

    @Override
    public Uni<Map<String, Long>> revisions(Source<?, ?> source, Collection<String> ids) {
        return driver.all(collection(source)
                        .find(in("_id", ids))
                        .projection(include(revisionPath(source)))
                        .batchSize(ids.size() + 1))
                .map(documents -> {
                    Map<String, Long> revisions = new HashMap<>();
                    for (var document : documents) {
                        long revision = revision(document, source);
                        if (revision >= 0) {
                            revisions.put(id(document), revision);
                        }
                    }
                    return revisions;
                });
    }

    private static String id(BsonDocument document) {
        BsonValue id = document.get("_id");
        return id.asString().getValue();
    }

    private static String revisionPath(Source<?, ?> source) {
        return REVISIONS + "." + source.category();
    }

    private MongoCollection<BsonDocument> collection(Source<?, ?> source) {
        return database.getCollection(source.collection(view), BsonDocument.class);
    }
}

package io.baedal.projections.simulation;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.store.Documents;
import io.baedal.projections.store.Held;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/// Documents in memory.
record MemoryDocuments(View view, MemoryDatabase database) implements Documents {
    @Override
    public Uni<Held> load(Source<?, ?> source, String id) {
        var document = document(source, id);
        long revision = revision(document, source);
        return Uni.createFrom().item(revision < 0 ? Held.nothing() : new Held(revision, document));
    }

    @Override
    public Uni<Boolean> replace(Source<?, ?> source, String id, long expected, Held next) {
        synchronized (database) {
            var document = document(source, id);
            if (revision(document, source) != expected) {
                return Uni.createFrom().item(false);
            }
            var changed = document.clone();
            source.format().fields().forEach(changed::remove);
            changed.putAll(next.fields());
            var revisions = changed.getDocument(REVISIONS, new BsonDocument()).clone();
            changed.put(REVISIONS, revisions.append(source.category(), new BsonInt64(next.revision())));
            database.put(key(source, id), changed);
            return Uni.createFrom().item(true);
        }
    }

    @Override
    public Uni<Map<String, Long>> revisions(Source<?, ?> source, Collection<String> ids) {
        Map<String, Long> revisions = new HashMap<>();
        for (var id : ids) {
            long revision = revision(document(source, id), source);
            if (revision >= 0) {
                revisions.put(id, revision);
            }
        }
        return Uni.createFrom().item(revisions);
    }

    private BsonDocument document(Source<?, ?> source, String id) {
        return database.get(key(source, id)) instanceof BsonDocument document ? document : new BsonDocument();
    }

    private String key(Source<?, ?> source, String id) {
        return source.collection(view) + "/" + id;
    }

    static long revision(BsonDocument document, Source<?, ?> source) {
        var revisions = document.getDocument(REVISIONS, new BsonDocument());
        return revisions.getNumber(source.category(), new BsonInt64(-1)).longValue();
    }
}

package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.baedal.local.views.index.IdIndex;
import io.baedal.local.views.index.SecondaryIndex;
import io.baedal.local.views.index.UniqueIndex;
import io.baedal.local.views.storage.Storage;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;

/// A database whose collections, and the list of their indexes, are kept in the storage.
final class ViewsDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final int CANNOT_CREATE_INDEX = 67;
    private static final int ILLEGAL_OPERATION = 20;

    private final Storage storage;
    private final Structure structure;

    ViewsDatabase(String name, CursorRegistry cursors, Storage storage, Structure structure) {
        super(name, cursors);
        this.storage = storage;
        this.structure = structure;
        storage.together(this::initializeNamespacesAndIndexes);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "dropIndexes" -> dropIndexes(query);
            case "aggregate" -> aggregate(channel, query, databases, oplog);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document aggregate(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        MongoCollection<Long> collection =
                resolveCollection(query.get("aggregate").toString(), false);
        return LeadingMatch.run(
                collection,
                query.get("pipeline"),
                () -> super.handleCommand(channel, "aggregate", query, databases, oplog));
    }

    /// Drops the indexes of this collection only: by name, by key, or (`*`) all but that of `_id`.
    private Document dropIndexes(Document query) {
        MongoCollection<Long> collection =
                resolveCollection(query.get("dropIndexes").toString(), false);
        if (collection != null) {
            Object wanted = query.get("index");
            List<Document> chosen = indexDescriptions(collection).stream()
                    .filter(index -> isWanted(index, wanted))
                    .toList();
            if (chosen.isEmpty() && !"*".equals(wanted)) {
                throw new IndexNotFoundException("index not found: " + wanted);
            }
            for (Document index : chosen) {
                collection.dropIndex((String) index.get("name"));
                indexes.get().removeDocument(index);
            }
        }
        return new Document("ok", 1.0);
    }

    private boolean isWanted(Document index, Object wanted) {
        return "*".equals(wanted)
                ? !isPrimaryKeyIndex((Document) index.get("key"))
                : wanted.equals(index.get("name")) || wanted.equals(index.get("key"));
    }

    private List<Document> indexDescriptions(MongoCollection<Long> collection) {
        List<Document> descriptions = new ArrayList<>();
        if (indexes.get() != null) {
            indexes.get()
                    .handleQuery(new Document("ns", collection.getFullName()))
                    .forEach(descriptions::add);
        }
        return descriptions;
    }

    @Override
    protected void addIndex(Document description) {
        if (description.containsKey("partialFilterExpression") && Boolean.TRUE.equals(description.get("unique"))) {
            throw new MongoServerError(
                    CANNOT_CREATE_INDEX, "CannotCreateIndex", "this server has no unique partial indexes");
        }
        structure.change(() -> super.addIndex(description));
    }

    @Override
    protected MongoCollection<Long> resolveOrCreateCollection(String name) {
        MongoCollection<Long> present = resolveCollection(name, false);
        return present != null ? present : structure.make(() -> super.resolveOrCreateCollection(name));
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        return new ViewsCollection(this, name, options, cursorRegistry, storage.open(getFullCollectionNamespace(name)));
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean isId = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
        return isId ? new IdIndex(name, keys) : new UniqueIndex(name, keys, sparse);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys, sparse);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        storage.drop(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        if (from != this) {
            throw new MongoServerError(
                    ILLEGAL_OPERATION, "IllegalOperation", "this server renames within one database only");
        }
        storage.rename(collection.getFullName(), getFullCollectionNamespace(newName));
        super.moveCollection(from, collection, newName);
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}

package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.baedal.local.views.storage.Storage;
import io.netty.channel.Channel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All databases of the server, opened from the storage.
final class ViewsBackend extends AbstractMongoBackend {

    private static final System.Logger LOG = System.getLogger(ViewsBackend.class.getName());
    private static final Set<String> STRUCTURAL =
            Set.of("create", "createIndexes", "drop", "dropDatabase", "dropIndexes", "renameCollection");

    private final Storage storage;
    private final Structure structure;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    ViewsBackend(Storage storage) {
        this.storage = storage;
        this.structure = new Structure(storage);
        storage.collections().stream()
                .map(collection -> collection.substring(0, collection.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, n -> new ViewsDatabase(n, getCursorRegistry(), storage, structure));
    }

    /// Answers a failure itself, so that no document ends in a log.
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerError e) {
            return failure(e).append("code", e.getCode()).append("codeName", e.getCodeName());
        } catch (MongoServerException e) {
            return failure(e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A command failed: " + commandOf(message), e);
            return failure(new MongoServerException("Unknown error: " + e.getMessage(), e));
        }
    }

    private static Document failure(MongoServerException e) {
        return new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
    }

    private static String commandOf(MongoMessage message) {
        return message.getDocument().keySet().iterator().next();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        storage.checkHealthy();
        if (command.equals("hello")) {
            return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
        }
        if (STRUCTURAL.contains(command)) {
            return structure.make(() -> super.handleCommand(channel, database, command, query));
        }
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public void dropDatabase(String name) {
        opened.remove(name);
        super.dropDatabase(name);
    }

    @Override
    public void close() {
        super.close();
        storage.close();
    }
}

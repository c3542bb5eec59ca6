package io.baedal.local.views.storage;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/// Keeps nothing beyond the memory of the collections themselves.
public final class MemoryStorage implements Storage {

    private static final Shelf EMPTY = new Shelf() {
        @Override
        public void load(Reader reader) {}

        @Override
        public int put(long position, Document document) {
            return 0;
        }

        @Override
        public void remove(long position) {}
    };

    @Override
    public Set<String> collections() {
        return Set.of();
    }

    @Override
    public Shelf open(String collection) {
        return EMPTY;
    }

    @Override
    public void rename(String collection, String newName) {}

    @Override
    public void drop(String collection) {}

    @Override
    public void together(Runnable changes) {
        changes.run();
    }

    @Override
    public void checkHealthy() {}

    @Override
    public void close() {}
}

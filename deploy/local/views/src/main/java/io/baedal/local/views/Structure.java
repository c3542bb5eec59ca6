package io.baedal.local.views;

import io.baedal.local.views.storage.Storage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Changes of databases, collections and indexes: one at a time, each on disk as a whole or not at all.
final class Structure {

    private final ReentrantLock lock = new ReentrantLock();
    private final Storage storage;

    Structure(Storage storage) {
        this.storage = storage;
    }

    void change(Runnable change) {
        make(() -> {
            change.run();
            return true;
        });
    }

    <T> T make(Supplier<T> change) {
        AtomicReference<T> made = new AtomicReference<>();
        lock.lock();
        try {
            storage.together(() -> made.set(change.get()));
        } finally {
            lock.unlock();
        }
        return made.get();
    }
}

package io.baedal.local.views.storage;

import java.util.Set;

/// Where the documents of all collections are kept, by full collection name (`database.collection`).
///
/// Thread-safe. Every method may throw {@link StorageFailed}; after the first failure all of them do.
public interface Storage extends AutoCloseable {

    /// The full names of the collections that are kept.
    Set<String> collections();

    /// Opens the shelf of a collection, or makes an empty one.
    Shelf open(String collection);

    /// Gives a collection another full name, which must be free.
    void rename(String collection, String newName);

    /// Forgets a collection and its documents.
    void drop(String collection);

    /// Runs changes whose traces on disk appear together or not at all. May be nested.
    void together(Runnable changes);

    /// Throws {@link StorageFailed} if an earlier write failed.
    void checkHealthy();

    @Override
    void close();
}

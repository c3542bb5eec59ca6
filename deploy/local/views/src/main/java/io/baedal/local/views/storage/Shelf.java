package io.baedal.local.views.storage;

import de.bwaldvogel.mongo.bson.Document;

/// The documents of one collection, by position. The collection guards it with its own lock.
public interface Shelf {

    /// Hands over every document in ascending position.
    void load(Reader reader);

    /// Keeps a document at a position, in place of what was there.
    ///
    /// @return the size of the document in bytes, 0 if it was not encoded
    int put(long position, Document document);

    /// Forgets the document at a position.
    void remove(long position);

    /// Takes a document, its position and its size in bytes.
    interface Reader {
        void accept(long position, Document document, int size);
    }
}

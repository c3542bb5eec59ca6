package io.baedal.local.views.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/// A unique index on other fields than `_id`.
public final class UniqueIndex extends HashedUniqueIndex {

    private final Postings postings;

    public UniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        postings = new Postings(keys);
    }

    @Override
    public Collection<Long> positions(List<Object> prefix) {
        return Positions.of(postings.find(prefix));
    }

    @Override
    public synchronized void add(Document document, Long position, MongoCollection<Long> collection) {
        super.add(document, position, collection);
        postings.add(document, position);
    }

    @Override
    public void updateInPlace(Document old, Document changed, Long position, MongoCollection<Long> collection) {
        super.updateInPlace(old, changed, position, collection);
        postings.replace(old, changed, position);
    }

    @Override
    public void forget(Document document, long position) {
        super.forget(document, position);
        postings.remove(document, position);
    }
}

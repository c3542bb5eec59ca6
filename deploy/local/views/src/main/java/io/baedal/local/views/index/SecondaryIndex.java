package io.baedal.local.views.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/// An index that allows duplicates: one or several dotted paths, arrays included.
public final class SecondaryIndex extends Index<Long> implements Ordered {

    private final List<IndexKey> keysInOrder;
    private final Postings postings;

    public SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        keysInOrder = List.copyOf(keys);
        postings = new Postings(keys);
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public Collection<Long> positions(List<Object> prefix) {
        return Positions.of(postings.find(prefix));
    }

    @Override
    public List<IndexKey> keysInOrder() {
        return keysInOrder;
    }

    @Override
    public Postings postings() {
        return postings;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        postings.add(document, position);
    }

    @Override
    public void updateInPlace(Document old, Document changed, Long position, MongoCollection<Long> collection) {
        postings.replace(old, changed, position);
    }

    @Override
    public void forget(Document document, long position) {
        postings.remove(document, position);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {}

    @Override
    public void checkUpdate(Document old, Document changed, MongoCollection<Long> collection) {}

    /// Null: this index does not know where a document is, the index of `_id` does.
    @Override
    public Long getPosition(Document document) {
        return null;
    }

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("forget(document, position) removes from a secondary index");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by Candidates");
    }

    @Override
    public long getCount() {
        return postings.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        postings.clear();
    }
}

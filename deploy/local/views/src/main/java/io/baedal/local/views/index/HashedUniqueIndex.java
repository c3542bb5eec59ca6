package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/// Uniqueness by a hash map from key to position.
abstract class HashedUniqueIndex extends AbstractUniqueIndex<Long> implements Lookup {

    private final Map<KeyValue, Long> positions = new HashMap<>();

    HashedUniqueIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public List<String> fields() {
        return keys();
    }

    @Override
    public void forget(Document document, long position) {
        remove(document);
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    protected Long removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Long position) {
        return positions.putIfAbsent(key, position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Long>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected Long getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}

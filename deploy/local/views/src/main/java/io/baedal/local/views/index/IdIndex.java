package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Collection;
import java.util.List;

/// The index of `_id`, which is never an array, so that its hash map alone serves every equality.
public final class IdIndex extends HashedUniqueIndex {

    public IdIndex(String name, List<IndexKey> keys) {
        super(name, keys, false);
    }

    @Override
    public Collection<Long> positions(List<Object> prefix) {
        Long position = getPosition(new KeyValue(prefix));
        return position == null ? List.of() : List.of(position);
    }
}

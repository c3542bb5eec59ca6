package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.List;

/// The order of the entries of an index: by their values in the direction of each field, then by position.
final class EntryOrder implements Comparator<Entry> {

    private static final Comparator<Object> VALUES = ValueComparator.ascWithoutListHandling();

    private final boolean[] ascending;

    /// @param keys the fields of the index behind the first
    EntryOrder(List<IndexKey> keys) {
        ascending = new boolean[keys.size()];
        for (int field = 0; field < ascending.length; field++) {
            ascending[field] = keys.get(field).isAscending();
        }
    }

    @Override
    public int compare(Entry one, Entry other) {
        int order = compareFirst(one, other.values());
        return order != 0 ? order : Long.compare(one.position(), other.position());
    }

    /// Compares the first values of an entry with as many others.
    int compareFirst(Entry entry, List<Object> others) {
        for (int field = 0; field < others.size(); field++) {
            int order = compare(field, entry.values().get(field), others.get(field));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// Compares two values of a field, in the field's direction.
    int compare(int field, Object one, Object other) {
        int order = ascending(one, other);
        return ascending[field] ? order : -order;
    }

    /// The common cases first: they are what a server spends its time on.
    private static int ascending(Object one, Object other) {
        if (one == other) {
            return 0;
        }
        if (one instanceof String text && other instanceof String another) {
            return text.compareTo(another);
        }
        if (one instanceof Double number && other instanceof Double another && !number.isNaN() && !another.isNaN()) {
            return number.compareTo(another);
        }
        return VALUES.compare(one, other);
    }

    boolean isAscending(int field) {
        return ascending[field];
    }
}

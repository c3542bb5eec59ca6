package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// The entries of an index by the value of its first field, and among those in the order of the other fields: serves
/// equality on every prefix, and behind it a range and the order. A document whose first field is an array has one
/// entry,
/// which stands under each element.
final class Postings {

    private final List<String> first;
    private final List<List<String>> others;
    private final EntryOrder order;
    private final Map<Object, List<Entry>> entries = new HashMap<>();
    private int disordered;

    /// @param keys the fields of the index, in order
    Postings(List<IndexKey> keys) {
        List<List<String>> paths =
                keys.stream().map(key -> List.of(key.getKey().split("\\.", -1))).toList();
        this.first = paths.getFirst();
        this.others = paths.subList(1, paths.size());
        this.order = new EntryOrder(keys.subList(1, keys.size()));
    }

    void add(Document document, long position) {
        disordered += isOrdered(document) ? 0 : 1;
        add(PathValues.of(document, first), entries(document, position));
    }

    void remove(Document document, long position) {
        disordered -= isOrdered(document) ? 0 : 1;
        remove(PathValues.of(document, first), entries(document, position));
    }

    void replace(Document old, Document changed, long position) {
        disordered += (isOrdered(changed) ? 0 : 1) - (isOrdered(old) ? 0 : 1);
        Set<Object> oldValues = PathValues.of(old, first);
        Set<Object> newValues = PathValues.of(changed, first);
        List<Entry> oldEntries = entries(old, position);
        List<Entry> newEntries = entries(changed, position);
        if (oldEntries.equals(newEntries)) {
            remove(without(oldValues, newValues), oldEntries);
            add(without(newValues, oldValues), newEntries);
        } else {
            remove(oldValues, oldEntries);
            add(newValues, newEntries);
        }
    }

    /// The entries with these first values, in order.
    ///
    /// @param prefix at least the first field's value
    List<Entry> find(List<Object> prefix) {
        return find(prefix, Bounds.NONE);
    }

    /// The entries with these first values, the next within bounds, in order.
    List<Entry> find(List<Object> prefix, Bounds next) {
        List<Entry> all = entries.getOrDefault(prefix.getFirst(), List.of());
        List<Object> values = prefix.subList(1, prefix.size());
        int from = firstAt(all, entry -> order.compareFirst(entry, values));
        int to = firstAt(all, entry -> order.compareFirst(entry, values) - 1);
        List<Entry> equal = all.subList(from, to);
        if (equal.isEmpty() || next.isNone()) {
            return equal;
        }
        int field = values.size();
        Object low = order.isAscending(field) ? next.least() : next.greatest();
        Object high = order.isAscending(field) ? next.greatest() : next.least();
        return equal.subList(
                low == null
                        ? 0
                        : firstAt(
                                equal,
                                entry -> order.compare(field, entry.values().get(field), low)),
                high == null
                        ? equal.size()
                        : firstAt(
                                equal,
                                entry -> order.compare(field, entry.values().get(field), high) - 1));
    }

    /// Whether no document has several values, or others than scalars, behind the first field: so that the order of the
    /// entries is that of the documents.
    boolean isOrdered() {
        return disordered == 0;
    }

    EntryOrder order() {
        return order;
    }

    long size() {
        return entries.size();
    }

    void clear() {
        entries.clear();
        disordered = 0;
    }

    private void add(Set<Object> values, List<Entry> added) {
        for (Object value : values) {
            List<Entry> held = entries.computeIfAbsent(value, _ -> new ArrayList<>());
            for (Entry entry : added) {
                int place = Collections.binarySearch(held, entry, order);
                if (place < 0) {
                    held.add(-place - 1, entry);
                }
            }
        }
    }

    private void remove(Set<Object> values, List<Entry> removed) {
        for (Object value : values) {
            List<Entry> held = entries.getOrDefault(value, List.of());
            for (Entry entry : removed) {
                int place = Collections.binarySearch(held, entry, order);
                if (place >= 0) {
                    held.remove(place);
                }
            }
            if (held.isEmpty()) {
                entries.remove(value);
            }
        }
    }

    private static Set<Object> without(Set<Object> values, Set<Object> others) {
        Set<Object> left = new LinkedHashSet<>(values);
        left.removeAll(others);
        return left;
    }

    /// One entry, or one for each combination of the values of fields that have several.
    private List<Entry> entries(Document document, long position) {
        List<List<Object>> combined = List.of(List.of());
        for (List<String> path : others) {
            Set<Object> values = PathValues.of(document, path);
            combined = extend(combined, values.isEmpty() ? Collections.singleton(null) : values);
        }
        return combined.stream().map(values -> new Entry(values, position)).toList();
    }

    private static List<List<Object>> extend(List<List<Object>> prefixes, Set<Object> values) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> prefix : prefixes) {
            for (Object value : values) {
                List<Object> key = new ArrayList<>(prefix.size() + 1);
                key.addAll(prefix);
                key.add(value);
                longer.add(key);
            }
        }
        return longer;
    }

    private boolean isOrdered(Document document) {
        return others.stream().allMatch(path -> PathValues.isOneAtMost(document, path));
    }

    /// The first entry that isn't before what is looked for.
    private static int firstAt(List<Entry> entries, ToIntFunction<Entry> comparison) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparison.applyAsInt(entries.get(middle)) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

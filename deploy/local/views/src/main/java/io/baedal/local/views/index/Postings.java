package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Positions of documents by the values of the first field, of the first two, and so on: serves equality on every
/// prefix.
final class Postings {

    private final List<List<String>> paths;
    private final Map<List<Object>, TreeSet<Long>> positions = new HashMap<>();

    /// @param fields the dotted paths of the index, in order
    Postings(List<String> fields) {
        this.paths =
                fields.stream().map(field -> List.of(field.split("\\.", -1))).toList();
    }

    void add(Document document, long position) {
        for (List<Object> key : keys(document)) {
            positions.computeIfAbsent(key, k -> new TreeSet<>()).add(position);
        }
    }

    void remove(Document document, long position) {
        keys(document).forEach(key -> removeKey(key, position));
    }

    void replace(Document old, Document changed, long position) {
        Set<List<Object>> oldKeys = keys(old);
        Set<List<Object>> newKeys = keys(changed);
        if (oldKeys.equals(newKeys)) {
            return;
        }
        oldKeys.stream().filter(key -> !newKeys.contains(key)).forEach(key -> removeKey(key, position));
        newKeys.stream()
                .filter(key -> !oldKeys.contains(key))
                .forEach(key ->
                        positions.computeIfAbsent(key, k -> new TreeSet<>()).add(position));
    }

    Set<Long> positions(List<Object> prefix) {
        return positions.getOrDefault(prefix, new TreeSet<>());
    }

    long size() {
        return positions.size();
    }

    void clear() {
        positions.clear();
    }

    private void removeKey(List<Object> key, long position) {
        TreeSet<Long> held = positions.get(key);
        if (held != null && held.remove(position) && held.isEmpty()) {
            positions.remove(key);
        }
    }

    private Set<List<Object>> keys(Document document) {
        Set<List<Object>> keys = new HashSet<>();
        List<List<Object>> prefixes = List.of(List.of());
        for (List<String> path : paths) {
            prefixes = extend(prefixes, PathValues.of(document, path));
            keys.addAll(prefixes);
        }
        return keys;
    }

    private static List<List<Object>> extend(List<List<Object>> prefixes, Set<Object> values) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> prefix : prefixes) {
            for (Object value : values) {
                List<Object> key = new ArrayList<>(prefix);
                key.add(value);
                longer.add(key);
            }
        }
        return longer;
    }
}

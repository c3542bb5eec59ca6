package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Plans a query: the documents that may match it, as the index that names the fewest does. Each must still be matched.
public final class Candidates {

    private static final int MOST_KEYS = 10_000;

    private final List<Lookup> lookups;

    private Candidates(List<Lookup> lookups) {
        this.lookups = lookups;
    }

    /// @return the positions in ascending order, or empty if no index serves the query
    public static Optional<SortedSet<Long>> of(Document query, List<Index<Long>> indexes) {
        List<Lookup> lookups = indexes.stream()
                .filter(Lookup.class::isInstance)
                .map(Lookup.class::cast)
                .toList();
        return new Candidates(lookups).of(query);
    }

    private Optional<SortedSet<Long>> of(Document query) {
        Equalities equalities = Equalities.of(query);
        List<Set<Long>> best = null;
        long fewest = Long.MAX_VALUE;
        for (Lookup lookup : lookups) {
            Optional<List<List<Object>>> keys = keys(lookup, equalities);
            if (keys.isEmpty()) {
                continue;
            }
            List<Set<Long>> found = keys.get().stream().map(lookup::positions).toList();
            long size = found.stream().mapToLong(Set::size).sum();
            if (size < fewest) {
                best = found;
                fewest = size;
            }
        }
        return best == null ? ofAlternatives(query) : Optional.of(union(best));
    }

    private Optional<SortedSet<Long>> ofAlternatives(Document query) {
        if (!(query.get("$or") instanceof Collection<?> branches) || branches.isEmpty()) {
            return Optional.empty();
        }
        List<Set<Long>> found = new ArrayList<>();
        for (Object branch : branches) {
            Optional<SortedSet<Long>> positions = branch instanceof Document document ? of(document) : Optional.empty();
            if (positions.isEmpty()) {
                return Optional.empty();
            }
            found.add(positions.get());
        }
        return Optional.of(union(found));
    }

    /// The keys of the longest prefix of the index that the query fixes (none, if a field may have no value at all), or
    /// empty if it doesn't fix the first field.
    private static Optional<List<List<Object>>> keys(Lookup lookup, Equalities equalities) {
        Optional<List<List<Object>>> keys = Optional.empty();
        for (String field : lookup.fields()) {
            Optional<List<Object>> values = equalities.of(field);
            List<List<Object>> shorter = keys.orElse(List.of(List.of()));
            if (values.isEmpty() || (long) shorter.size() * values.get().size() > MOST_KEYS) {
                break;
            }
            keys = Optional.of(extend(shorter, values.get()));
        }
        return keys;
    }

    private static List<List<Object>> extend(List<List<Object>> keys, List<Object> values) {
        List<List<Object>> longer = new ArrayList<>(keys.size() * values.size());
        for (List<Object> key : keys) {
            for (Object value : values) {
                List<Object> next = new ArrayList<>(key);
                next.add(value);
                longer.add(next);
            }
        }
        return longer;
    }

    private static SortedSet<Long> union(List<Set<Long>> sets) {
        TreeSet<Long> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}

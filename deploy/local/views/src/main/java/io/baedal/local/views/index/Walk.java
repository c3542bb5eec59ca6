package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Plans a query that asks for the first documents of an order: an index whose first fields the query fixes, and whose
/// other fields are that order, is walked from its first entry on, within the bounds that the query sets to the first
/// of
/// them. Each document must still be matched; the walk ends when there are enough.
public final class Walk {

    private static final int MOST_KEYS = 64;

    private final List<List<Entry>> ranges;
    private final Comparator<Entry> order;

    private Walk(List<List<Entry>> ranges, Comparator<Entry> order) {
        this.ranges = ranges;
        this.order = order;
    }

    /// @param orderBy fields, each with 1 or -1
    /// @return the walk with the fewest entries, or empty if no index has that order
    public static Optional<Walk> of(Document query, Document orderBy, List<Index<Long>> indexes) {
        if (orderBy == null || orderBy.isEmpty()) {
            return Optional.empty();
        }
        Equalities equalities = Equalities.of(query);
        return indexes.stream()
                .filter(Ordered.class::isInstance)
                .map(Ordered.class::cast)
                .flatMap(index -> of(index, query, equalities, orderBy))
                .min(Comparator.comparingLong(Walk::size));
    }

    private static Stream<Walk> of(Ordered index, Document query, Equalities equalities, Document orderBy) {
        List<IndexKey> keys = index.keysInOrder();
        int fixed = keys.size() - orderBy.size();
        if (fixed < 1 || !index.postings().isOrdered()) {
            return Stream.empty();
        }
        List<IndexKey> rest = keys.subList(fixed, keys.size());
        boolean forward = isOrder(rest, orderBy, 1);
        if (!forward && !(isOrder(rest, orderBy, -1) && rest.getLast().getKey().equals("_id"))) {
            return Stream.empty();
        }
        Bounds bounds = Bounds.of(query, rest.getFirst().getKey());
        List<String> fields = index.fields().subList(0, fixed);
        return equalities
                .keys(fields, MOST_KEYS, true)
                .filter(each -> each.fields() == fixed)
                .map(each -> {
                    List<List<Entry>> ranges = each.values().stream()
                            .map(prefix -> index.postings().find(prefix, bounds))
                            .map(range -> forward ? range : range.reversed())
                            .toList();
                    return new Walk(
                            ranges,
                            forward
                                    ? index.postings().order()
                                    : index.postings().order().reversed());
                });
    }

    private static boolean isOrder(List<IndexKey> keys, Document orderBy, int sign) {
        int field = 0;
        for (String name : orderBy.keySet()) {
            IndexKey key = keys.get(field++);
            int direction = key.isAscending() ? sign : -sign;
            if (!key.getKey().equals(name)
                    || !(orderBy.get(name) instanceof Number asked)
                    || Integer.signum(asked.intValue()) != direction) {
                return false;
            }
        }
        return true;
    }

    /// How many entries there are.
    public long size() {
        return ranges.stream().mapToLong(List::size).sum();
    }

    /// The positions in order, each once, read one after the other.
    public Stream<Long> positions() {
        return ranges.size() == 1
                ? Positions.of(ranges.getFirst()).stream()
                : Stream.generate(new Merge(ranges, order)::next).takeWhile(Objects::nonNull);
    }
}

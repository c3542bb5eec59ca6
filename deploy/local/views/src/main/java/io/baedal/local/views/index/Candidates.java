package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Plans a query: the documents that may match it, as the index that names the fewest does. Each must still be matched.
public final class Candidates {

    private static final int MOST_KEYS = 10_000;

    private final List<? extends Collection<Long>> found;

    private Candidates(List<? extends Collection<Long>> found) {
        this.found = found;
    }

    /// @return the candidates, or empty if no index serves the query
    public static Optional<Candidates> of(Document query, List<Index<Long>> indexes) {
        List<Lookup> lookups = indexes.stream()
                .filter(Lookup.class::isInstance)
                .map(Lookup.class::cast)
                .toList();
        return of(query, lookups, Equalities.of(query));
    }

    private static Optional<Candidates> of(Document query, List<Lookup> lookups, Equalities equalities) {
        Optional<Candidates> best = lookups.stream()
                .flatMap(lookup -> equalities
                        .keys(lookup.fields(), MOST_KEYS, false)
                        .map(keys -> new Candidates(
                                keys.values().stream().map(lookup::positions).toList())))
                .min(Comparator.comparingLong(Candidates::size));
        return best.isPresent() ? best : ofAlternatives(query, lookups);
    }

    private static Optional<Candidates> ofAlternatives(Document query, List<Lookup> lookups) {
        if (!(query.get("$or") instanceof Collection<?> branches) || branches.isEmpty()) {
            return Optional.empty();
        }
        List<Collection<Long>> found = new ArrayList<>();
        for (Object branch : branches) {
            Optional<Candidates> candidates = branch instanceof Document document
                    ? of(document, lookups, Equalities.of(document))
                    : Optional.empty();
            if (candidates.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(candidates.get().found);
        }
        return Optional.of(new Candidates(found));
    }

    /// How many there are; one that is named twice may count twice.
    public long size() {
        return found.stream().mapToLong(Collection::size).sum();
    }

    /// Their positions in ascending order.
    public SortedSet<Long> positions() {
        TreeSet<Long> all = new TreeSet<>();
        found.forEach(all::addAll);
        return all;
    }
}

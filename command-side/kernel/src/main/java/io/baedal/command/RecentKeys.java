package io.baedal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last keys of one stream, newest first. Immutable and shared: each version adds one cell to the one before
/// it, and is cut back to the limit when it has grown a quarter beyond it.
final class RecentKeys {
    private final int limit;
    private final int size;
    private final Cell newest;

    private RecentKeys(int limit, int size, Cell newest) {
        this.limit = limit;
        this.size = size;
        this.newest = newest;
    }

    static RecentKeys none(int limit) {
        return new RecentKeys(limit, 0, null);
    }

    Optional<RememberedKey> find(Digest key) {
        for (var cell = newest; cell != null; cell = cell.older) {
            if (cell.remembered.key().equals(key)) {
                return Optional.of(cell.remembered);
            }
        }
        return Optional.empty();
    }

    /// With one more. Events of one batch share a key: the last one's revision counts.
    RecentKeys plus(RememberedKey remembered) {
        if (newest != null && newest.remembered.key().equals(remembered.key())) {
            return new RecentKeys(limit, size, new Cell(remembered, newest.older));
        }
        var grown = new RecentKeys(limit, size + 1, new Cell(remembered, newest));
        return grown.size > limit + limit / 4 ? of(limit, grown.newestFirst()) : grown;
    }

    static RecentKeys of(int limit, List<RememberedKey> newestFirst) {
        var kept = newestFirst.subList(0, Math.min(limit, newestFirst.size()));
        Cell newest = null;
        for (var remembered : kept.reversed()) {
            newest = new Cell(remembered, newest);
        }
        return new RecentKeys(limit, kept.size(), newest);
    }

    List<RememberedKey> newestFirst() {
        var all = new ArrayList<RememberedKey>(size);
        for (var cell = newest; cell != null; cell = cell.older) {
            all.add(cell.remembered);
        }
        return all;
    }

    private record Cell(RememberedKey remembered, Cell older) {}
}

package io.baedal.local.views.index;

import java.util.AbstractList;
import java.util.List;

/// The positions of entries, seen through them.
final class Positions extends AbstractList<Long> {

    private final List<Entry> entries;

    private Positions(List<Entry> entries) {
        this.entries = entries;
    }

    static List<Long> of(List<Entry> entries) {
        return new Positions(entries);
    }

    @Override
    public Long get(int index) {
        return entries.get(index).position();
    }

    @Override
    public int size() {
        return entries.size();
    }
}

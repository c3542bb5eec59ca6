package io.baedal.local.views.index;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Several lists of entries, each in order, as one in order. A document that stands in several comes once.
final class Merge {

    private final PriorityQueue<Head> heads;
    private long last = -1;

    /// The first entry that is left of a list.
    private record Head(List<Entry> entries, int at) {
        Entry entry() {
            return entries.get(at);
        }
    }

    Merge(List<List<Entry>> lists, Comparator<Entry> order) {
        heads = new PriorityQueue<>(Comparator.comparing(Head::entry, order));
        lists.stream().filter(list -> !list.isEmpty()).forEach(list -> heads.add(new Head(list, 0)));
    }

    /// The position of the next entry, or null behind the last.
    Long next() {
        while (!heads.isEmpty()) {
            Head head = heads.poll();
            if (head.at() + 1 < head.entries().size()) {
                heads.add(new Head(head.entries(), head.at() + 1));
            }
            if (head.entry().position() != last) {
                last = head.entry().position();
                return last;
            }
        }
        return null;
    }
}

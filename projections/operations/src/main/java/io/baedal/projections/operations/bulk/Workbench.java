package io.baedal.projections.operations.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The documents that a partition has in memory, bounded by their weight. Those that were not used for the longest time
/// are put away first.
final class Workbench {
    private static final int PUT_AWAY_AT_A_TIME = 500;

    private final Map<DocumentKey, OpenDocument> documents = new LinkedHashMap<>(1024, 0.75f, true);
    private final long most;
    private long weight;

    Workbench(long mostBytes) {
        most = mostBytes;
    }

    /// The document, null when it isn't in memory.
    OpenDocument get(DocumentKey key) {
        return documents.get(key);
    }

    void add(OpenDocument document) {
        documents.put(document.key(), document);
        weight += document.weight();
    }

    void grow(OpenDocument document, long bytes) {
        document.grow(bytes);
        weight += bytes;
    }

    /// A document was written; now it is known what it takes.
    void weigh(OpenDocument document, long bytes) {
        weight -= document.weight();
        document.weighs(bytes);
        weight += document.weight();
    }

    Collection<OpenDocument> all() {
        return documents.values();
    }

    /// Makes room, if too much is in memory.
    ///
    /// @param write writes what isn't written yet
    void shrink(Consumer<List<OpenDocument>> write) {
        while (weight > most && !documents.isEmpty()) {
            var eldest = eldest();
            write.accept(eldest);
            for (var document : eldest) {
                if (weight <= most - most / 8) {
                    return;
                }
                documents.remove(document.key());
                weight -= document.weight();
            }
        }
    }

    private List<OpenDocument> eldest() {
        List<OpenDocument> eldest = new ArrayList<>();
        var all = documents.values().iterator();
        while (all.hasNext() && eldest.size() < PUT_AWAY_AT_A_TIME) {
            eldest.add(all.next());
        }
        return eldest;
    }
}

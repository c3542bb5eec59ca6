package io.baedal.projections.run;

import io.baedal.projections.store.Held;
import io.baedal.projections.store.Weight;
import java.util.LinkedHashMap;
import java.util.Map;

/// The parts that were written last, to fold on without reading them back: should the database hold something
/// else by then, the guarded write fails and they are read after all. Bounded by the size of what was written.
/// Thread-safe.
final class RecentParts {
    /// @param revision what the document held when the part was written
    /// @param part of the type that its source knows
    /// @param weight in bytes, about
    record Recent(long revision, Object part, long weight) {}

    private final Map<String, Recent> byStream = new LinkedHashMap<>(256, 0.75f, true);
    private final long most;
    private long weight;

    RecentParts(long mostBytes) {
        most = mostBytes;
    }

    synchronized Recent of(String stream) {
        return byStream.get(stream);
    }

    synchronized void keep(String stream, Held written, Object part) {
        var recent = new Recent(written.revision(), part, Weight.of(written.fields()));
        forget(stream);
        byStream.put(stream, recent);
        weight += recent.weight;
        var oldest = byStream.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().getValue().weight;
            oldest.remove();
        }
    }

    synchronized void forget(String stream) {
        var recent = byStream.remove(stream);
        if (recent != null) {
            weight -= recent.weight;
        }
    }

    synchronized void forgetAll() {
        byStream.clear();
        weight = 0;
    }
}

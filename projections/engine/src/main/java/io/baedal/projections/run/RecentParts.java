package io.baedal.projections.run;

import io.baedal.projections.store.Held;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

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
        var recent = new Recent(written.revision(), part, weigh(written.fields()));
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

    private static long weigh(BsonValue value) {
        return switch (value) {
            case BsonBinary binary -> 64L + binary.getData().length;
            case BsonString text -> 64L + text.getValue().length();
            case BsonDocument document ->
                document.values().stream().mapToLong(RecentParts::weigh).sum() + 64L;
            case BsonArray array -> array.stream().mapToLong(RecentParts::weigh).sum() + 64L;
            default -> 64L;
        };
    }
}

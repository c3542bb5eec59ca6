package io.baedal.projections.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values by key, with a memory of what each write replaced. Values are never changed in place.
final class MemoryDatabase {
    private record Write(String key, Object before) {}

    private final Map<String, Object> values = new HashMap<>();
    private final Deque<Write> writes = new ArrayDeque<>();

    synchronized Object get(String key) {
        return values.get(key);
    }

    synchronized void put(String key, Object value) {
        writes.push(new Write(key, value == null ? values.remove(key) : values.put(key, value)));
    }

    synchronized <T> List<T> all(Class<T> type) {
        return values.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    synchronized void wipe() {
        values.clear();
        writes.clear();
    }

    synchronized void undo(int last) {
        for (int i = 0; i < last && !writes.isEmpty(); i++) {
            var write = writes.pop();
            if (write.before == null) {
                values.remove(write.key);
            } else {
                values.put(write.key, write.before);
            }
        }
    }
}

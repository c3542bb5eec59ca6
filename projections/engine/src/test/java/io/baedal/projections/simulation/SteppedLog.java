package io.baedal.projections.simulation;

import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// The event log, one step at a time.
record SteppedLog(EventLog log, Life life, Steps steps) implements EventLog {
    @Override
    public Uni<List<StoredEvent>> read(String stream, long from, int limit) {
        return steps.step(life, Steps.Kind.LOG_READ, () -> log.read(stream, from, limit));
    }

    @Override
    public Uni<Glance> look(List<String> categories, LogPosition after, int limit) {
        return steps.step(life, Steps.Kind.LOG_READ, () -> log.look(categories, after, limit));
    }
}

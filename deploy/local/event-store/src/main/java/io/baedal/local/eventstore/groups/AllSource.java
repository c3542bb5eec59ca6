package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.feed.EventFilter;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.EventSummary;
import io.baedal.local.eventstore.log.LogCursor;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.persistent.GroupEvent;
import io.baedal.local.eventstore.persistent.GroupFilter;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.stream.MetadataStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The events of `$all` that a filter lets through.
///
/// What groups write down for themselves is left out and not even counted: a group that saw its own checkpoints
/// would never come to rest.
final class AllSource implements EventSource {

    private static final int MOST_LOOKED_AT = 1024;
    private static final long MOST_BYTES_LOOKED_AT = 1 << 20;

    private final EventLog log;
    private final Optional<EventFilter> filter;
    private final GroupEvents shape;
    private long position;

    /// @param after the position behind which to begin
    AllSource(EventLog log, long after, Optional<EventFilter> filter, GroupEvents shape) {
        this.log = log;
        this.position = after;
        this.filter = filter;
        this.shape = shape;
    }

    /// @throws io.grpc.StatusRuntimeException if the filter's expression is none
    static EventFilter filter(GroupFilter filter) {
        Function<EventSummary, String> text = switch (filter.of()) {
            case STREAM -> EventSummary::stream;
            case EVENT_TYPE -> EventSummary::type;
        };
        return filter.regex().isEmpty()
                ? EventFilter.prefixes(text, filter.prefixes())
                : EventFilter.regex(text, filter.regex());
    }

    @Override
    public SourcePage read(int most) {
        List<GroupEvent> wanted = new ArrayList<>();
        long unwanted = 0;
        List<StoredEvent> next = log.recentAfter(position, MOST_LOOKED_AT).orElseGet(this::fromDisk);
        for (StoredEvent event : next) {
            position = event.position();
            if (isOfGroups(event)) {
                continue;
            }
            if (filter.isPresent() && !filter.get().wants(event.summary())) {
                unwanted++;
                continue;
            }
            wanted.add(shape.of(event, position));
            if (wanted.size() == most) {
                return new SourcePage(wanted, position, unwanted, false);
            }
        }
        return new SourcePage(wanted, position, unwanted, next.isEmpty());
    }

    private List<StoredEvent> fromDisk() {
        List<StoredEvent> events = new ArrayList<>();
        long bytes = 0;
        try (LogCursor cursor = log.cursor().toFirstFrom(position + 1)) {
            Optional<StoredEvent> event = cursor.forward();
            while (event.isPresent()) {
                events.add(event.get());
                bytes += event.get().answer().length;
                boolean enough = events.size() == MOST_LOOKED_AT || bytes > MOST_BYTES_LOOKED_AT;
                event = enough ? Optional.empty() : cursor.forward();
            }
        }
        return events;
    }

    private static boolean isOfGroups(StoredEvent event) {
        String stream = event.summary().stream();
        return stream.startsWith(GroupId.STREAMS) || stream.startsWith(MetadataStreams.of(GroupId.STREAMS));
    }

    @Override
    public boolean isIn(Set<String> changed) {
        return !changed.isEmpty();
    }
}

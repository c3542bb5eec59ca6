package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAllTest extends Contract {

    private final String one = newStream("one");
    private final String two = newStream("two");

    @Test
    void forwardsBeginsWithTheEventAtThePosition() {
        Position from = append(one, StreamState.noStream(), event("A")).getLogPosition();
        append(two, StreamState.noStream(), event("B"), event("C"));
        append(one, StreamState.streamRevision(0), event("D"));

        List<ResolvedEvent> events = mine(ReadAllOptions.get().forwards().fromPosition(from));

        assertThat(types(events)).containsExactly("A", "B", "C", "D");
        assertThat(events).isSortedAccordingTo((a, b) -> position(a).compareTo(position(b)));
    }

    @Test
    void backwardsBeginsWithTheEventBeforeThePosition() {
        append(one, StreamState.noStream(), event("A"), event("B"));
        Position from = append(two, StreamState.noStream(), event("C")).getLogPosition();

        List<ResolvedEvent> events =
                mine(ReadAllOptions.get().backwards().fromPosition(from).maxCount(2));

        assertThat(types(events)).containsExactly("B", "A");
    }

    @Test
    void backwardsFromTheEndBeginsWithTheLastEvent() {
        append(one, StreamState.noStream(), event("A"));
        append(two, StreamState.noStream(), event("B"));

        List<ResolvedEvent> events =
                mine(ReadAllOptions.get().backwards().fromEnd().maxCount(100));

        assertThat(types(events)).containsExactly("B", "A");
    }

    @Test
    void atMostAsManyEventsAreReadAsWereAskedFor() {
        append(one, StreamState.noStream(), events(10));

        assertThat(get(client.readAll(ReadAllOptions.get().fromStart().maxCount(7)))
                        .getEvents())
                .hasSize(7);
        assertThat(get(client.readAll(ReadAllOptions.get().forwards().fromEnd()))
                        .getEvents())
                .isEmpty();
    }

    private List<ResolvedEvent> mine(ReadAllOptions options) {
        return get(client.readAll(options)).getEvents().stream()
                .filter(e -> List.of(one, two).contains(e.getOriginalEvent().getStreamId()))
                .toList();
    }

    private static Position position(ResolvedEvent event) {
        return event.getOriginalEvent().getPosition();
    }
}

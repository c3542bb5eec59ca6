package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.WriteResult;
import io.kurrent.dbclient.WrongExpectedVersionException;
import org.junit.jupiter.api.Test;

class AppendingTest extends Contract {

    @Test
    void aNewStreamBeginsAtRevisionZero() {
        WriteResult written = append(newStream("a"), StreamState.noStream(), event("One"));

        assertThat(written.getNextExpectedRevision().toRawLong()).isZero();
        assertThat(written.getLogPosition()).isNotNull();
    }

    @Test
    void severalEventsGetConsecutiveRevisions() {
        String stream = newStream("a");
        append(stream, StreamState.noStream(), events(2));

        WriteResult written = append(stream, StreamState.streamRevision(1), events(3));

        assertThat(written.getNextExpectedRevision().toRawLong()).isEqualTo(4);
        assertThat(types(stream)).containsExactly("E0", "E1", "E0", "E1", "E2");
    }

    @Test
    void laterAppendsHaveGreaterPositions() {
        Position first = append(newStream("a"), StreamState.any(), event("One")).getLogPosition();
        Position second =
                append(newStream("a"), StreamState.any(), event("One")).getLogPosition();

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void anExpectationThatDoesNotHoldIsAnsweredWithTheActualState() {
        String stream = newStream("a");
        append(stream, StreamState.noStream(), events(3));

        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.streamRevision(1), event("Late")))
                .satisfies(e -> assertThat(e.getActualState().toRawLong()).isEqualTo(2))
                .satisfies(e -> assertThat(e.getExpectedState().toRawLong()).isEqualTo(1));
        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.noStream(), event("Late")));
        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.streamRevision(7), event("Early")));
        assertThat(types(stream)).hasSize(3);
    }

    @Test
    void aStreamThatMustExistHasToExist() {
        String stream = newStream("a");

        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.streamExists(), event("One")))
                .satisfies(e -> assertThat(e.getActualState()).isEqualTo(StreamState.noStream()));

        append(stream, StreamState.any(), event("One"));
        append(stream, StreamState.streamExists(), event("Two"));
        assertThat(types(stream)).containsExactly("One", "Two");
    }

    /// For any revision the documentation promises an effort only: it is sent again at once, while a server remembers
    /// it.
    @Test
    void anAppendSentAgainIsAnsweredLikeTheFirstTime() {
        for (StreamState expected : new StreamState[] {StreamState.noStream(), StreamState.any()}) {
            String stream = newStream("a");
            EventData[] events = events(2);
            WriteResult first = append(stream, expected, events);
            append(stream, StreamState.any(), event("Between"));

            WriteResult again = append(stream, expected, events);

            assertThat(again.getNextExpectedRevision()).isEqualTo(first.getNextExpectedRevision());
            assertThat(again.getLogPosition()).isEqualTo(first.getLogPosition());
            assertThat(types(stream)).containsExactly("E0", "E1", "Between");
        }
    }

    /// The documentation leaves open what becomes of an append that repeats only its first events; a conflict loses
    /// nothing.
    @Test
    void anAppendSentAgainWithAnotherEventIsAConflict() {
        String stream = newStream("a");
        EventData one = event("One");
        append(stream, StreamState.noStream(), one, event("Two"));

        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.noStream(), one, event("Other")));
        assertThatExceptionOfType(WrongExpectedVersionException.class)
                .isThrownBy(() -> append(stream, StreamState.any(), one, event("Other")));
    }

    /// The documentation says nothing of an append without events; that it writes nothing and succeeds is what is asked
    /// for.
    @Test
    void nothingCanBeAppended() {
        String stream = newStream("a");

        WriteResult written = append(stream, StreamState.noStream());

        assertThat(written.getNextExpectedRevision()).isEqualTo(StreamState.noStream());
    }
}

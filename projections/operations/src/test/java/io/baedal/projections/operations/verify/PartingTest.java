package io.baedal.projections.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.store.StoredEvent;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

class PartingTest {
    @Test
    void isWhereWhatWasFoundEnded() {
        assertThat(parting("c", "b", "a", "b", "c")).isEqualTo(2);
    }

    @Test
    void isWhereItEndedForTheLastTime() {
        assertThat(parting("c", "a", "a", "b", "a", "c")).isEqualTo(3);
    }

    @Test
    void isWhereWhatIsExpectedBeganIfTheOtherNeverWas() {
        assertThat(parting("b", "x", "b", "a", "b", "b")).isEqualTo(2);
    }

    @Test
    void isWhereAMissingValueWasSetFirst() {
        assertThat(parting("a", null, null, "a", "a")).isEqualTo(1);
    }

    @Test
    void isNowhereIfNoEventExplainsIt() {
        assertThat(parting(null, "x", null, null)).isEqualTo(-1);
    }

    /// @param values of a field, after each event
    private static long parting(String expected, String found, String... values) {
        var parting = new Parting(new FieldDifference("field", "field", quoted(expected), quoted(found)));
        for (int revision = 0; revision < values.length; revision++) {
            var fields = new BsonDocument();
            if (values[revision] != null) {
                fields.append("field", new BsonString(values[revision]));
            }
            var event = new StoredEvent(revision, "Happened", new byte[0], new byte[0], Instant.EPOCH);
            parting.saw(event, new ValueTexts(fields));
        }
        return parting.event() == null ? -1 : parting.event().revision();
    }

    private static String quoted(String value) {
        return value == null ? null : "\"" + value + "\"";
    }
}

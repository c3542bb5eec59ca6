package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.stream.Retention;
import io.baedal.local.eventstore.stream.StreamHead;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeadsTest {

    private static final StreamHead HEAD = new StreamHead(7, 41, true, new Retention(3, 10, 60), 5);

    @Test
    void aHeadIsReadAsItWasWritten() {
        assertThat(Heads.decode(Heads.encode(HEAD))).isEqualTo(HEAD);
    }

    @Test
    void inTheFirstFormatAllEventsAreKept() {
        byte[] first = Arrays.copyOf(Heads.encode(HEAD), 5 * Long.BYTES + 1);

        assertThat(Heads.decode(first)).isEqualTo(HEAD.keptFrom(0));
    }
}

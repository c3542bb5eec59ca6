package io.baedal.local.eventstore.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    @Test
    void readsWhatLimitsTheStream() {
        assertThat(of("{\"$tb\":3,\"$maxCount\":10,\"$maxAge\":60,\"$acl\":{},\"mine\":1}"))
                .isEqualTo(new Retention(3, 10, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"$tb\":-1}", "{\"$maxCount\":0}", "{\"$maxAge\":\"1\"}", "null"})
    void whatIsOutOfRangeLimitsNothing(String metadata) {
        assertThat(of(metadata)).isEqualTo(Retention.EVERYTHING);
    }

    @Property
    void asManyEventsAreSeenAsAllowed(
            @ForAll @LongRange(min = -1, max = 100) long last, @ForAll @LongRange(min = 1, max = 120) long maxCount) {
        long first = new Retention(0, maxCount, Long.MAX_VALUE).firstRevision(last);

        assertThat(last - first + 1).isEqualTo(Math.min(maxCount, last + 1));
    }

    private static Retention of(String metadata) {
        return Retention.of(metadata.getBytes(StandardCharsets.UTF_8));
    }
}

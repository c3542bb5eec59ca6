package io.baedal.local.eventstore.stream;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StreamHeadTest {

    private static final StreamHead TEN_EVENTS = StreamHead.NONE.numbered(1).advancedTo(9);

    @Test
    void aStreamWithoutLimitsIsKept() {
        assertThat(TEN_EVENTS.firstToKeep()).isZero();
        assertThat(StreamHead.NONE.numbered(1).firstToKeep()).isZero();
    }

    @Test
    void whatIsTruncatedMayGo() {
        assertThat(TEN_EVENTS.retaining(truncatedBefore(4)).firstToKeep()).isEqualTo(4);
    }

    @Test
    void whatIsBeyondTheCountMayGo() {
        assertThat(TEN_EVENTS.retaining(new Retention(0, 3, Long.MAX_VALUE)).firstToKeep())
                .isEqualTo(7);
    }

    @Test
    void ofADeletedStreamTheLastEventIsKept() {
        assertThat(TEN_EVENTS.retaining(truncatedBefore(Retention.DELETED)).firstToKeep())
                .isEqualTo(9);
    }

    @Test
    void ofATombstonedStreamNoEventIsKept() {
        assertThat(TEN_EVENTS.tombstone().firstToKeep()).isEqualTo(10);
    }

    @Test
    void whatIsScavengedIsNotSeenThoughTheLimitIsLifted() {
        StreamHead scavenged = TEN_EVENTS.retaining(truncatedBefore(4)).keptFrom(4);

        assertThat(scavenged.retaining(Retention.EVERYTHING).firstRevision()).isEqualTo(4);
        assertThat(scavenged.retaining(Retention.EVERYTHING).firstToKeep()).isEqualTo(4);
    }

    @Test
    void aLiftedLimitMayShowWhatWasHidden() {
        StreamHead limited = TEN_EVENTS.retaining(truncatedBefore(4));

        assertThat(limited.advancedTo(12).hidesWhat(limited)).isTrue();
        assertThat(limited.tombstone().hidesWhat(limited)).isTrue();
        assertThat(TEN_EVENTS.hidesWhat(limited)).isFalse();
    }

    @Property
    void nothingThatIsSeenMayGo(
            @ForAll @LongRange(min = 0, max = 50) long last,
            @ForAll @LongRange(min = 0, max = 60) long before,
            @ForAll @LongRange(min = 1, max = 60) long count,
            @ForAll @LongRange(min = 0, max = 50) long kept) {
        StreamHead head = StreamHead.NONE
                .numbered(1)
                .advancedTo(last)
                .retaining(new Retention(before, count, Long.MAX_VALUE))
                .keptFrom(Math.min(kept, last));

        assertThat(head.firstToKeep()).isBetween(head.firstKept(), head.lastRevision());
        assertThat(head.firstToKeep()).isLessThanOrEqualTo(head.firstRevision());
        assertThat(head.keptFrom(head.firstToKeep()).firstRevision()).isEqualTo(head.firstRevision());
    }

    private static Retention truncatedBefore(long revision) {
        return new Retention(revision, Long.MAX_VALUE, Long.MAX_VALUE);
    }
}

package io.baedal.local.eventstore.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AppendRulesTest {

    @Property
    void anAppendOfNewEventsFitsExactlyWhatItExpects(
            @ForAll @IntRange(max = 20) int length, @ForAll @IntRange(min = -1, max = 22) int expected) {
        Stream stream = Stream.of(length);

        Decision decision = stream.decide(exactly(expected), newIds(2));

        assertThat(decision)
                .isEqualTo(expected == length - 1 ? new Decision.Write() : new Decision.WrongRevision(length - 1));
    }

    @Property
    void whatWasAppendedIsRecognisedWhateverWasExpected(
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 19) int from,
            @ForAll @IntRange(min = 1, max = 5) int count) {
        Stream stream = Stream.of(length + from + count);
        List<UUID> ids = stream.ids().subList(from, from + count);
        Decision before = new Decision.WrittenBefore(from + count - 1);

        assertThat(stream.decide(exactly(from - 1), ids)).isEqualTo(before);
        assertThat(stream.decide(new ExpectedRevision.Any(), ids)).isEqualTo(before);
        assertThat(stream.decide(new ExpectedRevision.StreamExists(), ids)).isEqualTo(before);
    }

    @Property
    void halfOfARepeatedAppendIsAConflict(
            @ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(max = 19) int last) {
        Stream stream = Stream.of(length + last);
        List<UUID> ids = new ArrayList<>(stream.ids().subList(last, last + 1));
        ids.add(UUID.randomUUID());
        Decision conflict = new Decision.WrongRevision(length + last - 1);

        assertThat(stream.decide(new ExpectedRevision.Any(), ids)).isEqualTo(conflict);
        if (length > 1) {
            assertThat(stream.decide(exactly(last - 1), ids)).isEqualTo(conflict);
        }
    }

    @Property
    void nothingFitsATombstonedStream(@ForAll @IntRange(max = 20) int length) {
        Stream stream = new Stream(
                Stream.of(length).head().tombstone(), Stream.of(length).ids());

        assertThat(stream.decide(new ExpectedRevision.Any(), newIds(1))).isEqualTo(new Decision.Deleted());
        assertThat(stream.decide(exactly(length - 1), newIds(1))).isEqualTo(new Decision.Deleted());
    }

    @Property
    void aSoftDeletedStreamMayBeBegunAgain(@ForAll @IntRange(min = 1, max = 20) int length) {
        Stream full = Stream.of(length);
        Retention deleted = new Retention(Retention.DELETED, Long.MAX_VALUE, Long.MAX_VALUE);
        Stream stream = new Stream(full.head().retaining(deleted), full.ids());

        assertThat(stream.decide(new ExpectedRevision.NoStream(), newIds(1))).isEqualTo(new Decision.Write());
        assertThat(stream.decide(new ExpectedRevision.Any(), newIds(1))).isEqualTo(new Decision.Write());
        assertThat(stream.decide(new ExpectedRevision.StreamExists(), newIds(1)))
                .isEqualTo(new Decision.Deleted());
    }

    private static ExpectedRevision exactly(long revision) {
        return revision < 0 ? new ExpectedRevision.NoStream() : new ExpectedRevision.Exactly(revision);
    }

    private static List<UUID> newIds(int count) {
        return java.util.stream.Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private record Stream(StreamHead head, List<UUID> ids) implements WrittenEvents {

        static Stream of(int length) {
            return new Stream(StreamHead.NONE.numbered(1).advancedTo(length - 1), newIds(length));
        }

        Decision decide(ExpectedRevision expected, List<UUID> proposed) {
            return AppendRules.decide(head, expected, proposed, this);
        }

        @Override
        public OptionalLong recentRevisionOf(UUID id) {
            int index = ids.indexOf(id);
            return index < 0 ? OptionalLong.empty() : OptionalLong.of(index);
        }

        @Override
        public Optional<UUID> idAt(long revision) {
            return revision >= 0 && revision < ids.size() ? Optional.of(ids.get((int) revision)) : Optional.empty();
        }

        @Override
        public boolean hasMetadata() {
            return false;
        }
    }
}

package io.baedal.projections.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OffsetTrackerTest {
    @Property
    void neverCommitsPastWhatIsNotDone(@ForAll @IntRange(min = 1, max = 40) int records, @ForAll long seed) {
        var random = new Random(seed);
        var tracker = new OffsetTracker();
        List<OffsetTracker.Entry> entries = new ArrayList<>();
        var open = new TreeSet<Integer>();
        for (int offset = 0; offset < records; offset++) {
            entries.add(tracker.begin(100 + offset));
            open.add(offset);
        }
        var order = new ArrayList<>(open);
        Collections.shuffle(order, random);
        for (int offset : order) {
            tracker.done(entries.get(offset));
            open.remove(offset);
            long committed = tracker.commit();
            if (committed >= 0) {
                assertThat(committed).isEqualTo(open.isEmpty() ? 100 + records : 100 + open.first());
            }
        }
        assertThat(open).isEmpty();
        assertThat(tracker.commit()).isEqualTo(-1);
    }
}

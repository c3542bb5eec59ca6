package io.baedal.local.eventstore.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RecentEventsTest {

    @Property(tries = 200)
    void givesWhatLiesBehindAPositionOrNothingAtAll(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 1_000_000) Integer> sizes,
            @ForAll @IntRange(max = 70) int asked) {
        RecentEvents recent = new RecentEvents(64);
        List<StoredEvent> all = new ArrayList<>();
        long position = 65;
        for (int size : sizes) {
            StoredEvent event = new StoredEvent(position, new byte[size]);
            recent.add(List.of(event));
            all.add(event);
            position = event.end();
        }
        long from = asked < all.size() ? all.get(asked).position() : 64;

        Optional<List<StoredEvent>> behind = recent.after(from, 10);

        List<StoredEvent> expected =
                all.stream().filter(e -> e.position() > from).limit(10).toList();
        behind.ifPresent(events -> assertThat(events).isEqualTo(expected));
        if (sizes.stream().mapToLong(Integer::longValue).sum() <= 8L << 20) {
            assertThat(behind).isPresent();
        }
    }
}

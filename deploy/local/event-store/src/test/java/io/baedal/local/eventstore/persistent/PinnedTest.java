package io.baedal.local.eventstore.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PinnedTest {

    private final Pinned pinned = new Pinned();

    @Property(tries = 50)
    void samePinsGoTogetherAndTheLoadIsSpread(@ForAll @IntRange(min = 1, max = 8) int count) {
        Pinned several = new Pinned();
        for (int i = 0; i < count; i++) {
            several.joined(member());
        }
        Map<String, Member> owners = new HashMap<>();

        for (int i = 0; i < 3_000; i++) {
            String pin = "stream-" + i % 1_000;
            Member chosen = several.choose(Given.event(i, pin)).orElseThrow();
            assertThat(owners.merge(pin, chosen, (before, _) -> before)).isSameAs(chosen);
        }

        Map<Member, Integer> load = new HashMap<>();
        owners.values().forEach(owner -> load.merge(owner, 1, Integer::sum));
        assertThat(load).hasSize(count);
        assertThat(load.values()).allMatch(share -> share > 1_000 / count / 2);
    }

    @Test
    void whoJoinsTakesAShareAndWhoLeavesGivesItBack() {
        Member first = member();
        pinned.joined(first);
        for (int i = 0; i < 1_000; i++) {
            pinned.choose(Given.event(i, "stream-" + i));
        }

        Member second = member();
        pinned.joined(second);
        assertThat(owned(second)).isBetween(300L, 700L);
        pinned.left(first);

        assertThat(owned(second)).isEqualTo(1_000);
    }

    @Test
    void anEventWaitsForItsOwner() {
        FakeConsumer busy = new FakeConsumer(10);
        pinned.joined(new Member(busy));
        pinned.choose(Given.event(0));
        pinned.joined(member());
        boolean kept = pinned.choose(Given.event(0)).orElseThrow().consumer() == busy;
        busy.ready = false;

        assertThat(pinned.choose(Given.event(0)).isEmpty()).isEqualTo(kept);
    }

    private long owned(Member member) {
        long count = 0;
        for (int i = 0; i < 1_000; i++) {
            count += pinned.choose(Given.event(i, "stream-" + i)).orElseThrow() == member ? 1 : 0;
        }
        return count;
    }

    private static Member member() {
        return new Member(new FakeConsumer(10));
    }
}

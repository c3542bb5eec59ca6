package io.baedal.relay.announce;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.relay.lease.LogPosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InFlightTest {
    private static LogPosition at(long commit) {
        return new LogPosition(commit, commit);
    }

    @Property(tries = 300)
    void neverPassesANoticeThatIsNotAcknowledged(@ForAll @IntRange(min = 1, max = 40) int notices, @ForAll long seed)
            throws InterruptedException {
        var random = new Random(seed);
        var inFlight = new InFlight(notices, LogPosition.START);
        var open = new ArrayList<InFlight.Entry>();
        var openAt = new ArrayList<Long>();
        Set<Long> waiting = new HashSet<>();
        long position = 0;
        for (int brought = 0; brought < notices || !open.isEmpty(); ) {
            int step = random.nextInt(3);
            position++;
            if (step == 0 && brought < notices) {
                open.add(inFlight.bring(at(position)));
                openAt.add(position);
                waiting.add(position);
                brought++;
            } else if (step == 1) {
                inFlight.pass(at(position));
            } else if (!open.isEmpty()) {
                int any = random.nextInt(open.size());
                inFlight.acknowledge(open.remove(any));
                waiting.remove(openAt.remove(any));
            }
            long reached = inFlight.acknowledged().commit();
            assertThat(waiting).allMatch(notice -> notice > reached);
        }
        inFlight.pass(at(position));
        assertThat(inFlight.acknowledged()).isEqualTo(at(position));
        assertThat(inFlight.size()).isZero();
    }

    @Test
    void letsNobodyInWhileItIsFull() throws Exception {
        var inFlight = new InFlight(2, LogPosition.START);
        var first = inFlight.bring(at(1));
        inFlight.bring(at(2));
        var third = CompletableFuture.supplyAsync(() -> {
            try {
                return List.of(inFlight.bring(at(3)));
            } catch (InterruptedException ended) {
                return List.of();
            }
        });

        assertThat(inFlight.size()).isEqualTo(2);
        inFlight.acknowledge(first);

        assertThat(third.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(inFlight.acknowledged()).isEqualTo(at(1));
    }
}

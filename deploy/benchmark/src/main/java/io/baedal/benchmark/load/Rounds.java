package io.baedal.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets contestants run by turns, A B C C B A …, so that what the machine does besides is shared fairly.
///
/// Before it counts, each runs until it no longer gets faster: several virtual machines that compile at once on few
/// cores take their time.
///
/// @param warmUp how long that may take
/// @param length of a turn
/// @param count of turns that each has
public record Rounds(Duration warmUp, Duration length, int count) {

    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final double FASTER = 1.05;
    private static final int WINDOWS_WITHOUT_GAIN = 4;

    /// What each did in all its turns, in the order given.
    public Map<String, Measured> run(List<Contestant> contestants, Progress progress) throws Exception {
        var results = new LinkedHashMap<String, Measured>();
        for (var contestant : contestants) {
            warmUp(contestant, progress);
            results.put(contestant.name(), Measured.nothing());
        }
        var order = new ArrayList<>(contestants);
        for (int round = 1; round <= count; round++) {
            for (var contestant : order) {
                var measured = contestant.run(length);
                results.merge(contestant.name(), measured, Measured::plus);
                progress.says(
                        "round %d of %d: %s %,.0f/s".formatted(round, count, contestant.name(), measured.perSecond()));
            }
            order = new ArrayList<>(order.reversed());
        }
        return results;
    }

    /// Lets it run until it no longer gets faster, or the time for that is over.
    public void warmUp(Contestant contestant, Progress progress) throws Exception {
        progress.says("warming up " + contestant.name());
        double best = 0;
        int withoutGain = 0;
        for (long left = warmUp.toMillis(); left > 0 && withoutGain < WINDOWS_WITHOUT_GAIN; left -= WINDOW.toMillis()) {
            double now = contestant
                    .run(Duration.ofMillis(Math.min(left, WINDOW.toMillis())))
                    .perSecond();
            withoutGain = now > best * FASTER ? 0 : withoutGain + 1;
            best = Math.max(best, now);
        }
    }
}

package io.baedal.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets contestants run by turns, A B C C B A …, so that what the machine does besides is shared fairly.
///
/// @param warmUp how long each runs before it counts
/// @param length of a turn
/// @param count of turns that each has
public record Rounds(Duration warmUp, Duration length, int count) {

    /// What each did in all its turns, in the order given.
    public Map<String, Measured> run(List<Contestant> contestants, Progress progress) throws Exception {
        var results = new LinkedHashMap<String, Measured>();
        for (var contestant : contestants) {
            progress.says("warming up " + contestant.name());
            contestant.run(warmUp);
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
}

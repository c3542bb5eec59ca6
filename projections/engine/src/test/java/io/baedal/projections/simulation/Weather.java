package io.baedal.projections.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/// How likely each thing is on one day. Days differ much, so that on many of them some things never happen at all, and
/// nothing else makes up for what one mechanism should have done.
final class Weather {
    /// What may happen next.
    enum Happening {
        EVENTS,
        NOTICES,
        LOOK,
        SETTLE,
        CALLS,
        DEATH,
        WIPE,
        LOST_WRITES,
        LATE_CALLS,
        DISCARD
    }

    private final Map<Happening, Integer> weights = new EnumMap<>(Happening.class);
    private final double failing;
    private final int sum;

    private Weather(Random random) {
        weights.put(Happening.EVENTS, 1 + random.nextInt(4));
        weights.put(Happening.NOTICES, random.nextInt(2) * 4);
        weights.put(Happening.LOOK, 2);
        weights.put(Happening.SETTLE, 2);
        weights.put(Happening.CALLS, 8 + random.nextInt(24));
        weights.put(Happening.DEATH, random.nextInt(3));
        weights.put(Happening.WIPE, random.nextInt(6) == 0 ? 1 : 0);
        weights.put(Happening.LOST_WRITES, random.nextInt(3) == 0 ? 2 : 0);
        weights.put(Happening.LATE_CALLS, random.nextInt(2));
        weights.put(Happening.DISCARD, random.nextInt(2));
        failing = random.nextInt(3) * 0.05;
        sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Weather of(Random random) {
        return new Weather(random);
    }

    /// The probability that a call fails.
    double failing() {
        return failing;
    }

    Happening next(Random random) {
        int pick = random.nextInt(sum);
        for (var weight : weights.entrySet()) {
            pick -= weight.getValue();
            if (pick < 0) {
                return weight.getKey();
            }
        }
        throw new AssertionError();
    }
}

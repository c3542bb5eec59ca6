package io.baedal.democity.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance, the same for the same seed on every machine.
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /// Dice of their own, so that what is thrown with these doesn't shift what is thrown with those.
    Dice another() {
        return new Dice(random.nextLong());
    }

    /// A whole number, both ends included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}

package io.baedal.benchmark.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance, the same for the same seed on every machine.
final class Dice {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
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

    /// One of the first `count` numbers, the early ones more often: a tenth of them gets about a third.
    int skewed(int count) {
        double place = random.nextDouble();
        return (int) (place * place * count);
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    UUID uuid() {
        return new UUID(random.nextLong() & ~0xf000L | VERSION_4, random.nextLong() >>> 2 | VARIANT);
    }

    /// Hexadecimal digits, sixteen for each word.
    String hex(int words) {
        var digits = new StringBuilder(16 * words);
        for (int i = 0; i < words; i++) {
            digits.append(HexFormat.of().toHexDigits(random.nextLong()));
        }
        return digits.toString();
    }
}

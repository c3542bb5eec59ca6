package io.baedal.acceptance;

import java.util.concurrent.ThreadLocalRandom;

/// Business registration numbers that nobody has yet.
final class BusinessNumbers {

    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private BusinessNumbers() {}

    static String next() {
        String digits = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));
        int sum = (digits.charAt(8) - '0') * 5 / 10;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return digits + (10 - sum % 10) % 10;
    }
}

package io.baedal.democity.making;

/// Business registration numbers with a right check digit. They begin with 000, which no tax office gives out.
final class BusinessNumbers {
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private BusinessNumbers() {}

    /// @param number 0 to 999,999
    static String of(int number) {
        var digits = "000%06d".formatted(number);
        int sum = (digits.charAt(8) - '0') * 5 / 10;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return digits + (10 - sum % 10) % 10;
    }
}

package io.baedal.democity.making;

/// Telephone numbers that look right and ring nowhere: no exchange begins with 0.
final class PhoneNumbers {
    private PhoneNumbers() {}

    static String shop(Dice dice) {
        return "02-0%03d-%04d".formatted(dice.between(0, 999), dice.between(0, 9999));
    }

    static String mobile(Dice dice) {
        return "010-0%03d-%04d".formatted(dice.between(0, 999), dice.between(0, 9999));
    }
}

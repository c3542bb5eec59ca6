package io.baedal.shop.domain.owner;

import io.baedal.command.domain.InvalidValue;
import java.util.regex.Pattern;

/// A Korean business registration number (사업자등록번호): ten digits, the last of which checks the others.
/// Hyphens as in `123-45-67891` are accepted and dropped.
public record BusinessNumber(String value) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    /// @throws InvalidValue `business-number-format` or `business-number-check-digit`
    public static BusinessNumber of(String given) {
        var digits = given.strip().replace("-", "");
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new InvalidValue(
                    "business-number-format",
                    "Not a business registration number",
                    "A business registration number has ten digits, as in 123-45-67891.");
        }
        if (digit(digits, 9) != checkDigit(digits)) {
            throw new InvalidValue(
                    "business-number-check-digit",
                    "The business registration number's check digit is wrong",
                    "The last digit must match the nine before it: one of them is mistyped.");
        }
        return new BusinessNumber(digits);
    }

    /// The tenth digit that belongs to the first nine.
    public static int checkDigit(String digits) {
        var sum = digit(digits, 8) * 5 / 10;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += digit(digits, place) * WEIGHTS[place];
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}

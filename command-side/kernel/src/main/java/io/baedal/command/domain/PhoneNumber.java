package io.baedal.command.domain;

import java.util.regex.Pattern;

/// A Korean telephone number in its usual writing, `010-1234-5678`, `02-312-3456`, `1588-1234`.
/// Spaces, missing hyphens and the country code +82 are accepted and put into that form.
public record PhoneNumber(String value) {

    private static final String PREFIX = "02|01[016789]|03[1-3]|04[1-4]|05[1-5]|06[1-4]|070|080|050[2-8]";
    private static final Pattern SUBSCRIBER = Pattern.compile("(" + PREFIX + ")(\\d{3,4})(\\d{4})");
    private static final Pattern REPRESENTATIVE = Pattern.compile("(1[568]\\d{2})(\\d{4})");

    /// @throws InvalidValue `phone-number-format`
    public static PhoneNumber of(String given) {
        var digits = given.strip().replaceFirst("^\\+82[- ]?0?", "0").replaceAll("[- ]", "");
        var subscriber = SUBSCRIBER.matcher(digits);
        if (subscriber.matches()) {
            return new PhoneNumber(subscriber.group(1) + "-" + subscriber.group(2) + "-" + subscriber.group(3));
        }
        var representative = REPRESENTATIVE.matcher(digits);
        if (representative.matches()) {
            return new PhoneNumber(representative.group(1) + "-" + representative.group(2));
        }
        throw new InvalidValue(
                "phone-number-format",
                "Not a Korean telephone number",
                "A telephone number looks like 010-1234-5678, 02-312-3456, 070-1234-5678 or 1588-1234.");
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}

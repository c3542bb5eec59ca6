package io.baedal.query.freshness;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// `Prefer: wait=N` (RFC 7240): how long the client would rather wait than be refused.
///
/// @param seconds 0 to 10; more is cut to 10, which `Preference-Applied` tells
public record WaitPreference(int seconds) {
    /// The request header.
    public static final String HEADER = "Prefer";

    /// The answer's header.
    public static final String APPLIED = "Preference-Applied";

    private static final int LONGEST = 10;

    /// Reads the first `wait` among the preferences. As the RFC asks, whatever isn't understood is passed over.
    ///
    /// @param values the header's lines, or null
    public static Optional<WaitPreference> parse(Collection<String> values) {
        if (values == null) {
            return Optional.empty();
        }
        for (var line : values) {
            for (var preference : line.split(",")) {
                var name = preference.split(";", 2)[0].split("=", 2);
                if (name.length == 2 && name[0].strip().toLowerCase(Locale.ROOT).equals("wait")) {
                    return seconds(name[1].strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WaitPreference> seconds(String value) {
        var digits = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(new WaitPreference(digits.length() > 2 ? LONGEST : Integer.parseInt(digits)));
    }

    public WaitPreference {
        seconds = Math.clamp(seconds, 0, LONGEST);
    }

    public Duration limit() {
        return Duration.ofSeconds(seconds);
    }

    /// What `Preference-Applied` says.
    public String applied() {
        return "wait=" + seconds;
    }
}

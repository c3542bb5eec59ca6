package io.baedal.projections.cli.terminal;

import java.time.Duration;
import java.util.Locale;

/// How amounts are written for people.
public final class Amounts {
    private Amounts() {}

    /// `1,234,567`
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 event`, `2 events`
    public static String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /// `19,400/s`, or `0.5/s` where it is slow.
    public static String rate(double perSecond) {
        return (perSecond < 10 ? shortly(perSecond) : count(Math.round(perSecond))) + "/s";
    }

    /// `0.4 s`, `45 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`.
    public static String span(Duration time) {
        if (time.toMillis() < 10_000) {
            return shortly(time.toMillis() / 1000.0) + " s";
        }
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return two(time.toMinutes(), "min", time.toSecondsPart(), "s");
        }
        return time.toDays() < 1
                ? two(time.toHours(), "h", time.toMinutesPart(), "min")
                : two(time.toDays(), "d", time.toHoursPart(), "h");
    }

    /// The same, of a number of seconds.
    public static String seconds(double seconds) {
        return span(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// `5 %`
    public static String percent(double share) {
        return shortly(share * 100) + " %";
    }

    private static String shortly(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}

package io.baedal.benchmark.report;

/// Two figures beside each other, and what they should come to.
///
/// @param aim in words, such as `at least 1.00`; null for none
/// @param met whether the aim is met; null for none
public record Ratio(String what, double value, String aim, Boolean met) {

    public static Ratio atLeast(String what, double value, double aim) {
        return new Ratio(what, value, "at least %.2f".formatted(aim), value >= aim);
    }

    public static Ratio atMost(String what, double value, double aim) {
        return new Ratio(what, value, "at most %.2f".formatted(aim), value <= aim);
    }

    public static Ratio of(String what, double value) {
        return new Ratio(what, value, null, null);
    }
}

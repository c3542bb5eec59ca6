package io.baedal.projections.operations.verify;

/// Texts that fit a line.
final class Brief {
    private static final int LONGEST = 200;

    private Brief() {}

    /// The text, or its beginning; null stays null.
    static String of(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

package io.baedal.command.domain;

/// Text as people type it into a form: trimmed, of a bounded length in characters (code points, not UTF-16 units),
/// without control characters. Line breaks are kept only where a text may have several lines.
public final class Text {

    private Text() {}

    /// One line of `minimum` to `maximum` characters.
    public static String line(String slug, String what, String given, int minimum, int maximum) {
        return bounded(slug, what, given, minimum, maximum, false);
    }

    /// Text of several lines of `minimum` to `maximum` characters.
    public static String lines(String slug, String what, String given, int minimum, int maximum) {
        return bounded(slug, what, given, minimum, maximum, true);
    }

    private static String bounded(
            String slug, String what, String given, int minimum, int maximum, boolean lineBreaksAllowed) {
        var text = given.strip();
        var length = text.codePointCount(0, text.length());
        if (length < minimum || length > maximum) {
            throw new InvalidValue(
                    slug,
                    what + " is too short or too long",
                    what + " has " + minimum + " to " + maximum + " characters.");
        }
        if (text.codePoints().anyMatch(c -> forbidden(c, lineBreaksAllowed))) {
            throw new InvalidValue(slug, what + " holds a control character", what + " holds no control characters.");
        }
        return text;
    }

    private static boolean forbidden(int character, boolean lineBreaksAllowed) {
        var lineBreak = character == '\n' || character == '\r' || character == '\t';
        var loneSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return loneSurrogate || Character.isISOControl(character) && !(lineBreak && lineBreaksAllowed);
    }
}

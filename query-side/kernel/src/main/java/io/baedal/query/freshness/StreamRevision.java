package io.baedal.query.freshness;

/// A revision of a stream, as a command answered it: `shop-7f3c…@17`.
///
/// @param stream the stream's name
/// @param revision from 0
public record StreamRevision(String stream, long revision) {
    private static final int LONGEST = 200;

    /// @throws IllegalArgumentException when the text isn't `<stream>@<revision>`; the message says why
    public static StreamRevision parse(String text) {
        int at = text.lastIndexOf('@');
        if (at <= 0 || text.length() > LONGEST) {
            throw new IllegalArgumentException("'" + shortened(text) + "' is not <stream>@<revision>");
        }
        return new StreamRevision(text.substring(0, at), number(text, at + 1));
    }

    private static long number(String text, int from) {
        try {
            if (from < text.length() && Character.isDigit(text.charAt(from))) {
                return Long.parseLong(text, from, text.length(), 10);
            }
        } catch (NumberFormatException tooLarge) {
            // said below
        }
        throw new IllegalArgumentException("'" + shortened(text) + "' ends in no revision");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    @Override
    public String toString() {
        return stream + "@" + revision;
    }
}

package io.baedal.events;

/// Names of streams: `<category>-<id>`. The category holds no hyphen, the id may.
public final class StreamNames {
    private StreamNames() {}

    /// The stream of an aggregate.
    ///
    /// @throws IllegalArgumentException when the category is empty or holds a hyphen, or the id is empty
    public static String stream(String category, String id) {
        if (category.isEmpty() || category.indexOf('-') >= 0 || id.isEmpty()) {
            throw new IllegalArgumentException("No stream can be named '" + category + "' + '-' + '" + id + "'");
        }
        return category + "-" + id;
    }

    /// The part before the first hyphen.
    ///
    /// @throws IllegalArgumentException when the name is not of the form `<category>-<id>`
    public static String category(String stream) {
        return stream.substring(0, hyphen(stream));
    }

    /// The part after the first hyphen.
    ///
    /// @throws IllegalArgumentException when the name is not of the form `<category>-<id>`
    public static String id(String stream) {
        return stream.substring(hyphen(stream) + 1);
    }

    private static int hyphen(String stream) {
        int hyphen = stream.indexOf('-');
        if (hyphen <= 0 || hyphen == stream.length() - 1) {
            throw new IllegalArgumentException("'" + stream + "' is not named <category>-<id>");
        }
        return hyphen;
    }
}

package io.baedal.command;

/// Joins texts so that different lists never give the same text.
final class Parts {
    private Parts() {}

    static String joined(String... parts) {
        var joined = new StringBuilder();
        for (String part : parts) {
            joined.append(part.length()).append(':').append(part);
        }
        return joined.toString();
    }
}

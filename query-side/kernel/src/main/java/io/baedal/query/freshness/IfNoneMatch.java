package io.baedal.query.freshness;

/// The request header `If-None-Match` (RFC 9110): whether the client has this answer already.
public final class IfNoneMatch {
    private IfNoneMatch() {}

    /// Compares weakly, as the RFC asks for `If-None-Match`.
    ///
    /// @param header the header, or null
    /// @param tag the answer's entity tag, with its quotes
    public static boolean matches(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (var item : header.split(",")) {
            var candidate = item.strip();
            if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}

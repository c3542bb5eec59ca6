package io.baedal.query.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Ids in an address: UUIDs in lower case, separated by commas.
public final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    /// Whether a text looks like the id of a shop, a review, or a campaign.
    public static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int at = 0; at < LENGTH; at++) {
            char c = text.charAt(at);
            boolean hyphen = at == 8 || at == 13 || at == 18 || at == 23;
            boolean fits = hyphen ? c == '-' : c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// Reads a list of ids. One that is named twice counts once, at its first place.
    ///
    /// @param values the parameter's values, as it may be repeated
    /// @return the ids in the order asked
    public static Set<String> read(Parameters parameters, String name, List<String> values, int most) {
        var ids = new LinkedHashSet<String>();
        for (var value : values) {
            for (var id : value.split(",")) {
                if (!id.isBlank()) {
                    ids.add(id.strip());
                }
            }
        }
        if (ids.isEmpty() || ids.size() > most) {
            parameters.fault(name, "asks for " + ids.size() + "; 1 to " + most + " are answered");
        } else {
            ids.forEach(id -> parameters.optional(name, id, "an id", Ids::one));
        }
        return ids;
    }

    private static String one(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}

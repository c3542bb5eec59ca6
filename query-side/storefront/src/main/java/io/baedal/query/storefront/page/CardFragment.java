package io.baedal.query.storefront.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes the cards out of one fragment: before each stands a comment with the shop's id. Nobody else can write that
/// comment, as what shops say is escaped.
final class CardFragment {
    private static final Pattern BEGIN = Pattern.compile("<!--card ([0-9a-f-]{36})-->");

    private CardFragment() {}

    /// The cards by the shops' ids.
    static Map<String, String> cards(String fragment) {
        var cards = new HashMap<String, String>();
        var begins = BEGIN.matcher(fragment).results().toList();
        for (int at = 0; at < begins.size(); at++) {
            int end = at + 1 < begins.size() ? begins.get(at + 1).start() : fragment.length();
            cards.put(
                    begins.get(at).group(1),
                    fragment.substring(begins.get(at).end(), end).strip());
        }
        return cards;
    }
}

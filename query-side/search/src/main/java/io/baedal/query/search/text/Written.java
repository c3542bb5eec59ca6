package io.baedal.query.search.text;

import io.baedal.views.search.SearchTextDocument;

/// Text of a document, as it is compared: its letters, and where each stands.
///
/// @param text composed; what ranges count in
/// @param letters without what is between them
/// @param places of the letters in the text
record Written(String text, String letters, int[] places) {
    static Written of(String raw) {
        var text = SearchTextDocument.composed(raw);
        var letters = SearchTextDocument.letters(text);
        var places = new int[letters.length()];
        int letter = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                places[letter++] = at;
            }
        }
        return new Written(text, letters, places);
    }

    /// Whether a word begins with this letter.
    boolean beginsWord(int letter) {
        return letter == 0 || places[letter] > places[letter - 1] + 1;
    }

    /// Whether a word ends before this letter.
    boolean endsWord(int letter) {
        return letter == places.length || places[letter] > places[letter - 1] + 1;
    }

    /// The range in the text that letters take.
    Range range(int from, int to) {
        return new Range(places[from], places[to - 1] + 1);
    }
}

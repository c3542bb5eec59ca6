package io.baedal.query.search.text;

import io.baedal.views.search.SearchTextDocument;

/// Letters taken apart into what is typed: a syllable into initial, vowel and final, so that one wrong key is one
/// difference.
///
/// @param parts of all letters in a row
/// @param starts where the parts of each letter begin, and behind the last one where all end
record Jamo(String parts, int[] starts) {
    private static final int FINALS = 28;
    private static final int VOWELS = 21;

    static Jamo of(String letters) {
        var parts = new StringBuilder(letters.length() * 3);
        var starts = new int[letters.length() + 1];
        for (int at = 0; at < letters.length(); at++) {
            starts[at] = parts.length();
            append(letters.charAt(at), parts);
        }
        starts[letters.length()] = parts.length();
        return new Jamo(parts.toString(), starts);
    }

    private static void append(char letter, StringBuilder parts) {
        if (!SearchTextDocument.isSyllable(letter)) {
            parts.append(letter);
            return;
        }
        int index = letter - '가';
        parts.append((char) ('\u1100' + index / (VOWELS * FINALS)));
        parts.append((char) ('\u1161' + index / FINALS % VOWELS));
        if (index % FINALS > 0) {
            parts.append((char) ('\u11a7' + index % FINALS));
        }
    }
}

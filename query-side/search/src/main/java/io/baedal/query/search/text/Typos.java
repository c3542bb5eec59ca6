package io.baedal.query.search.text;

import io.baedal.views.search.SearchTextDocument;
import java.util.Arrays;

/// How far a mistyped word may be from what was meant. Short words have neighbours that mean something else, so that
/// little is forgiven in them and nothing in the shortest.
final class Typos {
    private static final int FAR = 1_000;

    private Typos() {}

    /// How many wrong, missing or needless keys are forgiven in a word.
    static int forgiven(String letters) {
        long syllables = letters.chars()
                .filter(letter -> SearchTextDocument.isSyllable((char) letter))
                .count();
        if (syllables < letters.length()) {
            return letters.length() >= 5 ? 1 : 0;
        }
        return syllables < 2 ? 0 : syllables == 2 ? 1 : 2;
    }

    /// A place in the text's letters, and how many keys are wrong there.
    record Near(int from, int to, int wrong) {}

    /// The nearest run of whole letters of the text, or null where none is near enough. Two keys that changed places
    /// count
    /// as one.
    static Near nearest(String word, String text, int forgiven) {
        var sought = Jamo.of(word).parts();
        var within = Jamo.of(text);
        Near nearest = null;
        int shortest = Math.max(1, word.length() - 1);
        for (int from = 0; from + shortest <= text.length(); from++) {
            for (int to = from + shortest; to <= Math.min(text.length(), from + word.length() + 1); to++) {
                int most = nearest == null ? forgiven : nearest.wrong - 1;
                int wrong = most < 0
                        ? FAR
                        : distance(sought, within.parts().substring(within.starts()[from], within.starts()[to]), most);
                if (wrong <= most) {
                    nearest = new Near(from, to, wrong);
                }
            }
        }
        return nearest;
    }

    /// The optimal string alignment distance, or something above `most` as soon as it must be.
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return FAR;
        }
        var beforeLast = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            if (Arrays.stream(row).min().orElse(FAR) > most) {
                return FAR;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}

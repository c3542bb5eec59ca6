package io.baedal.query.search.text;

/// A place where a term stands in a text.
///
/// @param range in the text
/// @param strength in hundredths: 100 inside a word, more where a word begins with it or it is the whole text, less
/// where
/// it is mistyped
record Hit(Range range, int strength) {
    private static final int WHOLE = 120;
    private static final int WORD = 110;
    private static final int END = 100;
    private static final int INSIDE = 45;
    private static final int WRONG_KEY = 20;
    private static final int LEAST = 10;

    static Hit of(Written text, int from, int to, int wrong) {
        boolean whole = from == 0 && to == text.letters().length();
        int strength = whole ? WHOLE : text.beginsWord(from) ? WORD : text.endsWord(to) ? END : INSIDE;
        return new Hit(text.range(from, to), Math.max(strength - wrong * WRONG_KEY, LEAST));
    }
}

package io.baedal.views.search;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;

/// How text is looked up in a document: by grams, which are numbers. Letters are lower case; whatever is no letter or
/// digit is passed over, spaces too, so that `후라이드치킨` and `후라이드 치킨` have the same grams.
///
/// - one letter: its number;
/// - two letters in a row: both numbers as one;
/// - the initial consonants of two syllables in a row (초성), where tense ones count as plain: a query of consonants
///   names the same grams, and so does a word of which a vowel or a final is mistyped.
///
/// A gram may stand for more than one text: what an index names is read and compared.
public final class SearchTextDocument {
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int SYLLABLES_OF_ONE_INITIAL = 588;
    private static final int SYLLABLES = 11_172;
    private static final int LETTERS = 11_300;
    private static final int CONSONANTS_FROM = 130_000_000;

    /// The nineteen initials in the order of the syllables, as they are typed alone.
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// The same with the plain consonant in the place of each tense one.
    private static final String PLAIN = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    private SearchTextDocument() {}

    /// The text with its syllables composed. Everything else works on such text.
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// The letters and digits of composed text.
    public static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                letters.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return letters.toString();
    }

    /// Whether it is a whole syllable.
    public static boolean isSyllable(char letter) {
        return letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE;
    }

    /// Whether it is a consonant that is typed alone and may begin a syllable.
    public static boolean isInitial(char letter) {
        return INITIALS.indexOf(letter) >= 0;
    }

    /// The plain initial of a syllable or of a consonant typed alone; 0 for any other letter.
    public static char initial(char letter) {
        int which =
                isSyllable(letter) ? (letter - FIRST_SYLLABLE) / SYLLABLES_OF_ONE_INITIAL : INITIALS.indexOf(letter);
        return which < 0 ? 0 : PLAIN.charAt(which);
    }

    /// The gram of one letter.
    public static int gram(char letter) {
        if (isSyllable(letter)) {
            return letter - FIRST_SYLLABLE;
        }
        if (letter >= 'a' && letter <= 'z') {
            return SYLLABLES + letter - 'a';
        }
        return letter >= '0' && letter <= '9' ? SYLLABLES + 26 + letter - '0' : SYLLABLES + 36 + letter % 92;
    }

    /// The gram of two letters in a row.
    public static int gram(char first, char second) {
        return (1 + gram(first)) * LETTERS + gram(second);
    }

    /// The gram of the initials of two letters in a row; each must have one.
    public static int initials(char first, char second) {
        return CONSONANTS_FROM + PLAIN.indexOf(initial(first)) * INITIALS.length() + PLAIN.indexOf(initial(second));
    }

    /// Adds every gram of some composed text.
    public static void addGrams(String text, SortedSet<Integer> grams) {
        var letters = letters(text);
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            grams.add(gram(letter));
            if (at > 0) {
                char before = letters.charAt(at - 1);
                grams.add(gram(before, letter));
                if (isSyllable(before) && isSyllable(letter)) {
                    grams.add(initials(before, letter));
                }
            }
        }
    }

    /// The grams of one text that needs not be composed yet.
    public static SortedSet<Integer> grams(String text) {
        var grams = new TreeSet<Integer>();
        addGrams(composed(text), grams);
        return grams;
    }
}

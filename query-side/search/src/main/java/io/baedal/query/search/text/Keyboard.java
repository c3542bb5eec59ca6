package io.baedal.query.search.text;

import java.util.Locale;

/// What was meant where the keyboard was in the other language: `clzls` for 치킨, and ㅔㅑㅋㅋㅁ for pizza. The layout is the
/// usual one of Korea (두벌식).
final class Keyboard {
    private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
    private static final String JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final String[] TWO = {
        "ㅗㅏㅘ", "ㅗㅐㅙ", "ㅗㅣㅚ", "ㅜㅓㅝ", "ㅜㅔㅞ", "ㅜㅣㅟ", "ㅡㅣㅢ", "ㄱㅅㄳ", "ㄴㅈㄵ", "ㄴㅎㄶ", "ㄹㄱㄺ", "ㄹㅁㄻ", "ㄹㅂㄼ", "ㄹㅅㄽ", "ㄹㅌㄾ", "ㄹㅍㄿ",
        "ㄹㅎㅀ", "ㅂㅅㅄ"
    };

    private Keyboard() {}

    /// The text on the other keyboard; the text itself where that makes no words.
    static String other(String text) {
        boolean latin = text.chars().anyMatch(key -> key >= 'a' && key <= 'z' || key >= 'A' && key <= 'Z');
        boolean jamo = text.chars().anyMatch(key -> JAMO.indexOf(key) >= 0);
        if (latin == jamo) {
            return text;
        }
        return latin ? syllables(jamo(text)) : keys(text);
    }

    private static String jamo(String text) {
        var jamo = new StringBuilder();
        for (char key : text.toCharArray()) {
            int which = KEYS.indexOf(key) >= 0 ? KEYS.indexOf(key) : KEYS.indexOf(Character.toLowerCase(key));
            jamo.append(which < 0 ? key : JAMO.charAt(which));
        }
        return jamo.toString();
    }

    private static String keys(String text) {
        var keys = new StringBuilder();
        for (char letter : text.toCharArray()) {
            for (char part : typed(letter).toCharArray()) {
                int which = JAMO.indexOf(part);
                keys.append(which < 0 ? part : KEYS.charAt(which));
            }
        }
        return keys.toString().toLowerCase(Locale.ROOT);
    }

    /// The jamo that were typed for a letter.
    private static String typed(char letter) {
        if (letter < '가' || letter > '힣') {
            return apart(letter);
        }
        int index = letter - '가';
        int end = index % 28;
        return apart(INITIALS.charAt(index / 588))
                + apart(VOWELS.charAt(index / 28 % 21))
                + (end == 0 ? "" : apart(FINALS.charAt(end - 1)));
    }

    private static String apart(char jamo) {
        for (var two : TWO) {
            if (two.charAt(2) == jamo) {
                return two.substring(0, 2);
            }
        }
        return String.valueOf(jamo);
    }

    /// Puts jamo together, as a keyboard does.
    private static String syllables(String jamo) {
        var text = new StringBuilder();
        int at = 0;
        while (at < jamo.length()) {
            int initial = INITIALS.indexOf(jamo.charAt(at));
            if (initial < 0 || !isVowel(jamo, at + 1)) {
                text.append(jamo.charAt(at++));
                continue;
            }
            char vowel = jamo.charAt(at + 1);
            at += 2;
            char wide = isVowel(jamo, at) ? together(vowel, jamo.charAt(at)) : 0;
            if (wide != 0) {
                vowel = wide;
                at++;
            }
            int end = 0;
            if (isFinal(jamo, at) && !isVowel(jamo, at + 1)) {
                char last = jamo.charAt(at++);
                char both = isFinal(jamo, at) && !isVowel(jamo, at + 1) ? together(last, jamo.charAt(at)) : 0;
                if (both != 0) {
                    last = both;
                    at++;
                }
                end = FINALS.indexOf(last) + 1;
            }
            text.append((char) ('가' + (initial * 21 + VOWELS.indexOf(vowel)) * 28 + end));
        }
        return text.toString();
    }

    private static boolean isVowel(String jamo, int at) {
        return at < jamo.length() && VOWELS.indexOf(jamo.charAt(at)) >= 0;
    }

    private static boolean isFinal(String jamo, int at) {
        return at < jamo.length() && FINALS.indexOf(jamo.charAt(at)) >= 0;
    }

    private static char together(char one, char other) {
        for (var two : TWO) {
            if (two.charAt(0) == one && two.charAt(1) == other) {
                return two.charAt(2);
            }
        }
        return 0;
    }
}

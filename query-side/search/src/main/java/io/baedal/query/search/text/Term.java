package io.baedal.query.search.text;

import io.baedal.views.search.SearchTextDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One word of what is looked for, and the other words for it. A consonant alone stands for every syllable that begins
/// with it (초성).
///
/// @param spellings letters only; the word itself first
/// @param forgiving whether it may be mistyped
public record Term(List<String> spellings, boolean forgiving) {
    public Term {
        spellings = List.copyOf(spellings);
    }

    static Term of(String word, boolean forgiving) {
        var spellings = new ArrayList<String>();
        spellings.add(word);
        spellings.addAll(forgiving ? Words.synonymsOfNear(word) : Words.synonyms(word));
        return new Term(spellings, forgiving);
    }

    /// The word itself.
    public String word() {
        return spellings.getFirst();
    }

    /// The categories that are called by it.
    public Set<String> categories() {
        var categories = new LinkedHashSet<String>();
        for (Map.Entry<String, List<String>> category : Words.callings().entrySet()) {
            if (category.getValue().stream().anyMatch(this::calls)) {
                categories.add(category.getKey());
            }
        }
        return categories;
    }

    private boolean calls(String calling) {
        return spellings.stream().anyMatch(spelling -> {
            if (forgiving) {
                return Typos.distance(
                                Jamo.of(spelling).parts(), Jamo.of(calling).parts(), Typos.forgiven(spelling))
                        <= Typos.forgiven(spelling);
            }
            return spelling.length() == calling.length() && standsAt(spelling, calling, 0)
                    || spelling.length() == calling.length() + 1
                            && spelling.endsWith("집")
                            && spelling.startsWith(calling);
        });
    }

    /// The grams that text must have all of for a spelling to be in it; empty where an index can't help.
    public static List<Integer> grams(String spelling) {
        if (spelling.length() == 1) {
            return SearchTextDocument.isInitial(spelling.charAt(0))
                    ? List.of()
                    : List.of(SearchTextDocument.gram(spelling.charAt(0)));
        }
        var grams = new ArrayList<Integer>();
        for (int at = 1; at < spelling.length(); at++) {
            char before = spelling.charAt(at - 1);
            char letter = spelling.charAt(at);
            if (!SearchTextDocument.isInitial(before) && !SearchTextDocument.isInitial(letter)) {
                grams.add(SearchTextDocument.gram(before, letter));
            } else if (SearchTextDocument.initial(before) != 0 && SearchTextDocument.initial(letter) != 0) {
                grams.add(SearchTextDocument.initials(before, letter));
            }
        }
        return grams.stream().distinct().toList();
    }

    /// The grams of a mistyped spelling: text that is meant has those of its initials, or else one of its pairs.
    public static List<Integer> initials(String spelling) {
        var grams = new ArrayList<Integer>();
        for (int at = 1; at < spelling.length(); at++) {
            if (SearchTextDocument.initial(spelling.charAt(at - 1)) != 0
                    && SearchTextDocument.initial(spelling.charAt(at)) != 0) {
                grams.add(SearchTextDocument.initials(spelling.charAt(at - 1), spelling.charAt(at)));
            }
        }
        return grams.stream().distinct().toList();
    }

    /// Where it stands in a text, as well as it does; null where it doesn't.
    Hit in(Written text) {
        Hit best = null;
        for (var spelling : spellings) {
            var hit = forgiving ? near(spelling, text) : exact(spelling, text);
            best = hit != null && (best == null || hit.strength() > best.strength()) ? hit : best;
        }
        return best;
    }

    private static Hit exact(String spelling, Written text) {
        Hit best = null;
        for (int at = 0; at + spelling.length() <= text.letters().length(); at++) {
            if (standsAt(spelling, text.letters(), at)) {
                var hit = Hit.of(text, at, at + spelling.length(), 0);
                best = best == null || hit.strength() > best.strength() ? hit : best;
            }
        }
        return best;
    }

    private static Hit near(String spelling, Written text) {
        var near = Typos.nearest(spelling, text.letters(), Typos.forgiven(spelling));
        return near == null ? null : Hit.of(text, near.from(), near.to(), near.wrong());
    }

    private static boolean standsAt(String spelling, String letters, int from) {
        for (int at = 0; at < spelling.length(); at++) {
            char sought = spelling.charAt(at);
            char letter = letters.charAt(from + at);
            if (sought != letter
                    && !(SearchTextDocument.isInitial(sought)
                            && SearchTextDocument.isSyllable(letter)
                            && SearchTextDocument.initial(sought) == SearchTextDocument.initial(letter))) {
                return false;
            }
        }
        return true;
    }

    /// The pairs of letters of a spelling, and of their initials: what a mistyped word still has one of.
    public static List<Integer> pairs(String spelling) {
        return Stream.iterate(1, at -> at < spelling.length(), at -> at + 1)
                .map(at -> SearchTextDocument.gram(spelling.charAt(at - 1), spelling.charAt(at)))
                .distinct()
                .toList();
    }
}

package io.baedal.query.search.text;

import static java.util.stream.Collectors.joining;

import io.baedal.views.search.SearchTextDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is looked for, in one of its readings: every term must be found somewhere in a shop, or the leading one at
/// least.
///
/// @param terms at least one
/// @param all whether every term must be found
public record Sought(List<Term> terms, boolean all) {
    private static final int MOST_TERMS = 8;

    public Sought {
        terms = List.copyOf(terms);
    }

    /// @return empty where there is nothing to look for in this reading
    public static Optional<Sought> of(String text, Reading reading) {
        var composed = SearchTextDocument.composed(text);
        return switch (reading) {
            case LITERAL -> of(words(composed), false);
            case OTHER_KEYBOARD -> {
                var other = Keyboard.other(composed);
                yield other.equals(composed) ? Optional.empty() : of(words(other), false);
            }
            case PARTLY -> {
                var words = words(composed);
                yield words.size() < 2 ? Optional.empty() : of(words, false).map(Sought::partly);
            }
            case MISTYPED -> {
                var words = words(composed);
                yield words.stream().anyMatch(word -> Typos.forgiven(word) > 0) ? of(words, true) : Optional.empty();
            }
        };
    }

    private static Optional<Sought> of(List<String> words, boolean forgiving) {
        var terms = words.stream()
                .map(word -> Term.of(word, forgiving && Typos.forgiven(word) > 0))
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Sought(terms, true));
    }

    private Sought partly() {
        return new Sought(terms, false);
    }

    /// The words of a text; several that are known as one are one.
    private static List<String> words(String text) {
        var whole = SearchTextDocument.letters(text);
        if (Words.isKnown(whole)) {
            return List.of(whole);
        }
        var words = Stream.of(text.split("\\s+"))
                .map(SearchTextDocument::letters)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        var asked = words.stream().filter(word -> !Words.isUnasked(word)).toList();
        return asked.isEmpty() ? words : asked;
    }

    /// All terms in a row, where there are several: a shop that has them so is what was meant.
    Optional<Term> phrase() {
        return terms.size() < 2
                ? Optional.empty()
                : Optional.of(Term.of(terms.stream().map(Term::word).collect(joining()), false));
    }

    /// The term that shops are looked up by: the longest that isn't a whole category, for it stands in the fewest; of
    /// equal ones the last, for what something is comes last in Korean.
    public Term leading() {
        return terms.reversed().stream()
                .max(Comparator.<Term, Boolean>comparing(term -> !term.forgiving())
                        .thenComparing(term -> term.categories().isEmpty())
                        .thenComparing(term -> term.word().length()))
                .orElseThrow();
    }
}

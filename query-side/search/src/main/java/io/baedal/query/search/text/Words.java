package io.baedal.query.search.text;

import io.baedal.views.search.SearchTextDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of words beside the shops' own: read once from the tables in this package.
public final class Words {
    private static final Map<String, List<String>> SYNONYMS = table("synonyms.csv");
    private static final Map<String, List<String>> CATEGORIES = categories();
    private static final Set<String> UNASKED =
            lines("unasked.txt").map(SearchTextDocument::letters).collect(Collectors.toUnmodifiableSet());

    private static final int MOST_NEAR = 4;

    private Words() {}

    /// Other words for a word; letters only.
    static List<String> synonyms(String word) {
        return SYNONYMS.getOrDefault(word, List.of());
    }

    /// Other words for what a mistyped word is likely to be; only words in Latin letters are mistyped so.
    static List<String> synonymsOfNear(String word) {
        if (word.charAt(0) > 'z' || Typos.forgiven(word) == 0) {
            return List.of();
        }
        return SYNONYMS.entrySet().stream()
                .filter(entry -> Typos.distance(word, entry.getKey(), 1) <= 1)
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    /// Whether there are other words for it, or a category is called so.
    static boolean isKnown(String word) {
        return SYNONYMS.containsKey(word) || CATEGORIES.values().stream().anyMatch(callings -> callings.contains(word));
    }

    /// The words that people call each category by, letters only, by the category's word in the events.
    public static Map<String, List<String>> callings() {
        return CATEGORIES;
    }

    /// Whether a word only says what a search is.
    static boolean isUnasked(String word) {
        return UNASKED.contains(word);
    }

    private static Map<String, List<String>> categories() {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        lines("categories.csv").map(line -> line.split(",")).forEach(words -> categories.put(words[0], rest(words)));
        return Collections.unmodifiableMap(categories);
    }

    private static Map<String, List<String>> table(String file) {
        return lines(file)
                .map(line -> line.split(","))
                .collect(Collectors.toUnmodifiableMap(words -> SearchTextDocument.letters(words[0]), Words::rest));
    }

    private static List<String> rest(String[] words) {
        return Stream.of(words).skip(1).map(SearchTextDocument::letters).toList();
    }

    private static Stream<String> lines(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.readAllLines().stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

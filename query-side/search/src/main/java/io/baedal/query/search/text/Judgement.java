package io.baedal.query.search.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How well a shop answers what is looked for. The weights are such that a name counts for more than everything else
/// together, then the category, then the menu, then the introduction.
public final class Judgement {
    private static final int NAME = 16;
    private static final int CATEGORY = 8;
    private static final int MENU = 4;
    private static final int INTRODUCTION = 2;
    private static final int CALLED_BY = 100;
    private static final int PHRASE = 5;
    private static final int MOST_LINES = 5;

    private final Sought sought;
    private final Term leading;
    private final Optional<Term> phrase;
    private final List<Set<String>> categories;

    public Judgement(Sought sought) {
        this.sought = sought;
        this.leading = sought.leading();
        this.phrase = sought.phrase();
        this.categories = sought.terms().stream().map(Term::categories).toList();
    }

    /// The score, 0 where a term that is needed is found nowhere.
    public int score(Told shop) {
        int score = 0;
        var name = Written.of(shop.name());
        var introduction = Written.of(shop.introduction());
        var lines = shop.lines().map(Written::of).toList();
        for (int which = 0; which < sought.terms().size(); which++) {
            var term = sought.terms().get(which);
            int found = texts(term, name, lines, introduction)
                    + (categories.get(which).contains(shop.category()) ? CATEGORY * CALLED_BY : 0);
            if (found == 0 && (sought.all() || term.equals(leading))) {
                return 0;
            }
            score += found;
        }
        return score
                + phrase.map(phrase -> PHRASE * texts(phrase, name, lines, introduction))
                        .orElse(0);
    }

    private static int texts(Term term, Written name, List<Written> lines, Written introduction) {
        return NAME * strength(term.in(name))
                + MENU * menu(term, lines)
                + INTRODUCTION * strength(term.in(introduction));
    }

    private static int strength(Hit hit) {
        return hit == null ? 0 : hit.strength();
    }

    /// The best line counts, and a little that there are several.
    private static int menu(Term term, List<Written> lines) {
        int best = 0;
        int count = 0;
        for (var line : lines) {
            int strength = strength(term.in(line));
            best = Math.max(best, strength);
            count += strength > 0 ? 1 : 0;
        }
        return best + 2 * Math.min(count, MOST_LINES);
    }

    /// A text with what was found in it.
    ///
    /// @param text composed
    /// @param ranges in ascending order
    public record Marked(String text, List<Range> ranges) {}

    /// What was found in each field (`name`, `menu`, `introduction`); fields without are left out, and lines of the
    /// menu
    /// beyond the fifth.
    public Map<String, List<Marked>> marks(Told shop) {
        var marks = new LinkedHashMap<String, List<Marked>>();
        put(marks, "name", List.of(shop.name()));
        put(marks, "menu", shop.lines().toList());
        put(marks, "introduction", List.of(shop.introduction()));
        return marks;
    }

    private void put(Map<String, List<Marked>> marks, String field, List<String> texts) {
        var found = new ArrayList<Marked>();
        for (var text : texts) {
            var written = Written.of(text);
            var ranges = sought.terms().stream()
                    .map(term -> term.in(written))
                    .filter(hit -> hit != null)
                    .map(Hit::range)
                    .distinct()
                    .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                    .toList();
            if (!ranges.isEmpty() && found.size() < MOST_LINES) {
                found.add(new Marked(written.text(), ranges));
            }
        }
        if (!found.isEmpty()) {
            marks.put(field, found);
        }
    }
}

package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import io.baedal.query.search.text.Term;
import io.baedal.views.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/// How the documents are found that a term may stand in. Each lookup is served by an index.
final class Lookups {
    /// In the order of what they are worth.
    private static final List<String> GRAMS =
            List.of(SearchDocument.NAMES, SearchDocument.DISHES, SearchDocument.WORDS);

    private Lookups() {}

    /// Any document with the term in it is found by one of these.
    static List<Bson> of(Term term) {
        var lookups = new ArrayList<Bson>();
        if (!term.categories().isEmpty()) {
            lookups.add(in(SearchDocument.CATEGORY, term.categories()));
        }
        for (var field : GRAMS) {
            for (var spelling : term.spellings()) {
                if (term.forgiving()) {
                    lookups.addAll(forgiving(field, spelling));
                } else if (!Term.grams(spelling).isEmpty()) {
                    lookups.add(Conditions.has(field, Term.grams(spelling)));
                }
            }
        }
        return lookups;
    }

    private static List<Bson> forgiving(String field, String spelling) {
        var lookups = new ArrayList<Bson>();
        if (!Term.initials(spelling).isEmpty()) {
            lookups.add(Conditions.has(field, Term.initials(spelling)));
        }
        if (spelling.length() > 2) {
            lookups.add(in(field, Term.pairs(spelling)));
        }
        return lookups;
    }

    /// What documents must be like to have the term somewhere.
    static Bson anywhere(Term term) {
        return or(of(term));
    }
}

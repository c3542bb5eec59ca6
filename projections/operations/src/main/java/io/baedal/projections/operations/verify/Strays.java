package io.baedal.projections.operations.verify;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.operations.documents.FoundDocument;
import io.baedal.projections.store.Documents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonValue;

/// Finds in a document what no source of the view writes.
final class Strays {
    private final Set<String> fields = new HashSet<>(Set.of("_id", Documents.REVISIONS));
    private final Set<String> categories = new HashSet<>();

    Strays(View view, String collection) {
        for (var source : sources(view, collection)) {
            fields.addAll(source.format().fields());
            categories.add(source.category());
        }
    }

    /// The sources that write to a collection.
    static List<Source<?, ?>> sources(View view, String collection) {
        List<Source<?, ?>> sources = new ArrayList<>();
        for (var source : view.sources()) {
            if (source.collection(view).equals(collection)) {
                sources.add(source);
            }
        }
        return sources;
    }

    /// All of it.
    List<Difference> in(FoundDocument document) {
        List<Difference> strays = new ArrayList<>();
        if (document.exists()) {
            document.content().forEach((field, value) -> {
                if (!fields.contains(field)) {
                    strays.add(stray(document, field, value));
                }
            });
            document.revisions().forEach((category, value) -> {
                if (!categories.contains(category)) {
                    strays.add(stray(document, Documents.REVISIONS + "." + category, value));
                }
            });
        }
        return strays;
    }

    private static Difference stray(FoundDocument document, String path, BsonValue value) {
        return new Difference(document.id(), null, path, null, Brief.of(Leaves.text(value)), null, null);
    }
}

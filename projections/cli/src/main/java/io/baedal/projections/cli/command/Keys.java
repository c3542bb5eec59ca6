package io.baedal.projections.cli.command;

import io.baedal.events.StreamNames;
import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;

/// What an operator means by an id: a stream's full name (`menu-17`), or a document's id (`17`).
final class Keys {
    private Keys() {}

    /// The streams that are meant: all that can make the document, if it isn't one of them by name.
    static List<String> streams(View view, String word) {
        var named = view.sources().stream()
                .map(Source::category)
                .filter(category -> isNamed(category, word))
                .map(category -> word)
                .toList();
        return named.isEmpty()
                ? view.sources().stream()
                        .map(source -> StreamNames.stream(source.category(), word))
                        .toList()
                : named;
    }

    /// The document that is meant.
    static String document(View view, String word) {
        return view.sources().stream()
                .filter(source -> isNamed(source.category(), word))
                .map(source -> source.documentId(StreamNames.id(word)))
                .findFirst()
                .orElse(word);
    }

    private static boolean isNamed(String category, String word) {
        return word.startsWith(category + "-");
    }
}

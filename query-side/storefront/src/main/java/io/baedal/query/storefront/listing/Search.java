package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.remote.SearchApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Recollection;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/// Which shops are found. Thread-safe.
@Singleton
final class Search {
    private final GuardedSource source;
    private final SearchApi search;
    private final AnswerReader reader;
    private final Recollection<SearchQuestion, SearchAnswer> recollection;

    Search(Sources sources, AnswerReader reader) {
        this.source = sources.named("search");
        this.search = sources.client(source, SearchApi.class);
        this.reader = reader;
        this.recollection = new Recollection<>(source.limits());
    }

    /// The found shops' ids, in order.
    Uni<Known<SearchAnswer>> find(SearchQuestion question, Freshness freshness) {
        return recollection.ask(
                question,
                freshness,
                () -> source.call(
                        freshness,
                        () -> search.search(question.parameters(), freshness.revision(), freshness.prefer())
                                .map(answer -> reader.read(answer, SearchAnswer.class))));
    }
}

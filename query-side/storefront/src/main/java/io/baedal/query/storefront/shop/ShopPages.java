package io.baedal.query.storefront.shop;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.remote.ShopDisplayApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Recollection;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/// The pages and reviews of shops, as the display has them. Thread-safe.
@Singleton
public final class ShopPages {
    private final GuardedSource source;
    private final ShopDisplayApi display;
    private final AnswerReader reader;
    private final Recollection<String, PageAnswer> pages;
    private final Recollection<ReviewsQuestion, ReviewsAnswer> reviews;

    private record ReviewsQuestion(String shop, String limit, String cursor) {}

    ShopPages(Sources sources, AnswerReader reader) {
        this.source = sources.named("shop-display");
        this.display = sources.client(source, ShopDisplayApi.class);
        this.reader = reader;
        this.pages = new Recollection<>(source.limits());
        this.reviews = new Recollection<>(source.limits());
    }

    /// @return fails with [Refused][io.baedal.query.storefront.source.Refused] when there is no such shop
    public Uni<Known<PageAnswer>> page(String id, Freshness freshness) {
        return pages.ask(
                id,
                freshness,
                () -> source.call(
                        freshness,
                        () -> display.page(id, freshness.revision(), freshness.prefer(), null)
                                .map(answer -> reader.read(answer, PageAnswer.class))));
    }

    /// Asks anew, unless the page is the one that is known already.
    ///
    /// @param tag of the page that is known, or null
    public Uni<PolledPage> poll(String id, String tag) {
        return source.call(
                Freshness.ANY,
                () -> display.page(id, null, null, tag)
                        .map(answer -> new PolledPage(
                                answer.getHeaderString(HttpHeaders.ETAG), reader.read(answer, PageAnswer.class))));
    }

    /// @param limit how many, or null
    /// @param cursor where to go on, or null
    /// @return fails with [Refused][io.baedal.query.storefront.source.Refused] when there is no such shop
    public Uni<Known<ReviewsAnswer>> reviews(String id, String limit, String cursor, Freshness freshness) {
        return reviews.ask(
                new ReviewsQuestion(id, limit, cursor),
                freshness,
                () -> source.call(
                        freshness,
                        () -> display.reviews(id, limit, cursor, freshness.revision(), freshness.prefer())
                                .map(answer -> reader.read(answer, ReviewsAnswer.class))));
    }
}

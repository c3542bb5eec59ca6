package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.remote.AdListingApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Recollection;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;

/// Which campaigns are shown where. Thread-safe.
@Singleton
final class AdListing {
    private final GuardedSource source;
    private final AdListingApi listing;
    private final AnswerReader reader;
    private final Recollection<Map<String, String>, AdsAnswer> recollection;

    AdListing(Sources sources, AnswerReader reader) {
        this.source = sources.named("ad-listing");
        this.listing = sources.client(source, AdListingApi.class);
        this.reader = reader;
        this.recollection = new Recollection<>(source.limits());
    }

    /// The advertised shops, in order.
    Uni<Known<AdsAnswer>> ads(AdQuestion question) {
        var parameters = question.parameters();
        return recollection.ask(
                parameters,
                Freshness.ANY,
                () -> source.call(
                        Freshness.ANY,
                        () -> listing.ads(parameters).map(answer -> reader.read(answer, AdsAnswer.class))));
    }
}

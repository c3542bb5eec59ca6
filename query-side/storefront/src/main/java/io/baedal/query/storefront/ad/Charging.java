package io.baedal.query.storefront.ad;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.remote.AdApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/// Tells the ad service what it may charge, in this service's own name. Thread-safe.
@Singleton
final class Charging {
    private final GuardedSource source;
    private final AdApi ads;
    private final AnswerReader reader;
    private final ServiceToken token;

    Charging(Sources sources, AnswerReader reader, ServiceToken token) {
        this.source = sources.named("ad");
        this.ads = sources.client(source, AdApi.class);
        this.reader = reader;
        this.token = token;
    }

    /// @param key makes it one click, however often it is sent
    Uni<Void> click(String campaign, String key) {
        return send(authorization -> ads.click(campaign, authorization, key));
    }

    Uni<Void> impressions(Report report) {
        var shown = new AdApi.Shown(report.count());
        return send(authorization -> ads.impressions(report.campaign(), authorization, report.key(), shown));
    }

    private Uni<Void> send(Function<String, Uni<RestResponse<byte[]>>> call) {
        return source.call(
                        Freshness.ANY,
                        () -> token.authorization().flatMap(call::apply).invoke(reader::check))
                .replaceWithVoid();
    }
}

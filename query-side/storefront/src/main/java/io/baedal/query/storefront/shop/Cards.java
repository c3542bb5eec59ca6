package io.baedal.query.storefront.shop;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.remote.ShopDisplayApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GatheredRecollection;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The cards of shops, by id: however many a page needs, in one question to the display. Thread-safe.
@Singleton
public final class Cards {
    private static final int MOST = 200;

    private final GuardedSource source;
    private final ShopDisplayApi display;
    private final AnswerReader reader;
    private final GatheredRecollection<Card> recollection;

    Cards(Sources sources, AnswerReader reader) {
        this.source = sources.named("shop-display");
        this.display = sources.client(source, ShopDisplayApi.class);
        this.reader = reader;
        this.recollection = new GatheredRecollection<>(source.limits());
    }

    /// @param ids of which at most 200 are answered; what is no id is passed over
    /// @return the cards by id; a shop that the display doesn't know, or that is gone, has none
    public Uni<Known<Map<String, Card>>> of(Collection<String> ids, Freshness freshness) {
        var asked = ids.stream().filter(ShopIds::isOne).distinct().limit(MOST).toList();
        return recollection.ask(asked, freshness, open -> ask(open, freshness));
    }

    private Uni<Map<String, Card>> ask(Set<String> ids, Freshness freshness) {
        return source.call(
                freshness,
                () -> display.cards(String.join(",", ids), freshness.revision(), freshness.prefer())
                        .map(answer -> reader.read(answer, CardsAnswer.class).byId()));
    }
}

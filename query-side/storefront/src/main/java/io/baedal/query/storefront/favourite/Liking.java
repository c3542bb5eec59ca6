package io.baedal.query.storefront.favourite;

import io.baedal.query.freshness.RequiredRevisions;
import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.remote.CustomerApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/// Puts a shop among a customer's favourites or takes it out again, in their own name, and waits a little until their
/// favourites show it. Thread-safe.
@Singleton
public final class Liking {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final GuardedSource source;
    private final CustomerApi customers;
    private final AnswerReader reader;
    private final Favourites favourites;

    Liking(Sources sources, AnswerReader reader, Favourites favourites) {
        this.source = sources.named("customer");
        this.customers = sources.client(source, CustomerApi.class);
        this.reader = reader;
        this.favourites = favourites;
    }

    /// Completes when the change is kept. Fails with [io.baedal.query.storefront.source.Refused] where the customer may
    /// not, else as sources fail.
    public Uni<Void> change(Visitor customer, String shop, boolean liked) {
        return source.call(Freshness.ANY, () -> send(customer, shop, liked).invoke(reader::check))
                .chain(answer -> seen(customer, shop, answer.getHeaderString(RequiredRevisions.HEADER)));
    }

    private Uni<RestResponse<byte[]>> send(Visitor customer, String shop, boolean liked) {
        return liked
                ? customers.like(customer.subject(), shop, customer.authorization())
                : customers.forget(customer.subject(), shop, customer.authorization());
    }

    /// Whatever becomes of the waiting, the change is kept.
    private Uni<Void> seen(Visitor customer, String shop, String revision) {
        if (revision == null) {
            return Uni.createFrom().voidItem();
        }
        var freshness = new Freshness(revision, "wait=" + PATIENCE.toSeconds(), PATIENCE);
        return favourites
                .among(customer, List.of(shop), freshness)
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}

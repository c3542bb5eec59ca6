package io.baedal.query.storefront.favourite;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.remote.FavouritesApi;
import io.baedal.query.storefront.source.AnswerReader;
import io.baedal.query.storefront.source.GuardedSource;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Recollection;
import io.baedal.query.storefront.source.Refused;
import io.baedal.query.storefront.source.Sources;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What a customer likes, asked for in their own name. It is remembered for that customer alone. Thread-safe.
@Singleton
public final class Favourites {
    private static final int MOST = 200;

    private final GuardedSource source;
    private final FavouritesApi favourites;
    private final AnswerReader reader;
    private final Recollection<Page, FavouritesAnswer> pages;
    private final Recollection<Marks, Set<String>> marks;

    private record Page(String customer, String limit, String cursor) {}

    private record Marks(String customer, Set<String> shops) {}

    Favourites(Sources sources, AnswerReader reader) {
        this.source = sources.named("favourites");
        this.favourites = sources.client(source, FavouritesApi.class);
        this.reader = reader;
        this.pages = new Recollection<>(source.limits());
        this.marks = new Recollection<>(source.limits());
    }

    /// A page of what the customer likes, newest first.
    public Uni<Known<FavouritesAnswer>> page(Visitor customer, String limit, String cursor, Freshness freshness) {
        return pages.ask(
                new Page(customer.subject(), limit, cursor),
                freshness,
                () -> source.call(
                        freshness,
                        () -> favourites
                                .favourites(
                                        customer.subject(),
                                        limit,
                                        cursor,
                                        customer.authorization(),
                                        freshness.revision(),
                                        freshness.prefer())
                                .map(answer -> reader.read(answer, FavouritesAnswer.class))));
    }

    /// Which of some shops the visitor likes. For who is no customer nobody is asked, and nothing known. If the
    /// service says no, the marks are missing, unless it is that a revision isn't seen yet.
    public Uni<Known<Set<String>>> among(Visitor visitor, Collection<String> shops, Freshness freshness) {
        if (!visitor.isCustomer() || shops.isEmpty()) {
            return Uni.createFrom().item(Known.now(null));
        }
        var asked = new TreeSet<>(shops.stream().limit(MOST).toList());
        return marks.ask(new Marks(visitor.subject(), asked), freshness, () -> ask(visitor, asked, freshness))
                .onFailure(refusal -> refusal instanceof Refused no && no.status() < 500)
                .recoverWithItem(Known::nothing);
    }

    private Uni<Set<String>> ask(Visitor customer, Set<String> shops, Freshness freshness) {
        return source.call(
                freshness,
                () -> favourites
                        .among(
                                customer.subject(),
                                String.join(",", shops),
                                customer.authorization(),
                                freshness.revision(),
                                freshness.prefer())
                        .map(answer -> reader.read(answer, LikedAnswer.class).ids()));
    }
}

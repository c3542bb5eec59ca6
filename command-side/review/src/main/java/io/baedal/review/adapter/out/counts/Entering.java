package io.baedal.review.adapter.out.counts;

import io.baedal.events.rating.StarCounts;
import io.baedal.review.application.rating.CountedReview;
import io.baedal.review.domain.rating.RateShop;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Entering a review into the book, inside a transaction. The shop's row is locked first: whoever counts a shop sees
/// everything that whoever counted it before has entered.
final class Entering {

    private static final AffectedEntities SHOPS = new AffectedEntities(CountedShopRow.class);

    private Entering() {}

    static Uni<RateShop> enter(StatelessSession session, CountedReview counted) {
        return locked(session, counted.shopId())
                .chain(shop -> entered(session, counted)
                        .chain(changed ->
                                changed ? next(session, shop) : Uni.createFrom().item(shop.sequence)))
                .chain(sequence ->
                        stars(session, counted.shopId()).map(stars -> new RateShop(counted.shopId(), sequence, stars)));
    }

    private static Uni<CountedShopRow> locked(StatelessSession session, String shopId) {
        return session.createNativeQuery(
                        "insert into counted_shop (shop_id, sequence) values (:shop, 0) on conflict do nothing", SHOPS)
                .setParameter("shop", shopId)
                .executeUpdate()
                .chain(() -> session.get(CountedShopRow.class, shopId, LockMode.PESSIMISTIC_WRITE));
    }

    /// Whether the review counts otherwise than before.
    private static Uni<Boolean> entered(StatelessSession session, CountedReview counted) {
        var entry = new CountedRow(counted);
        return session.get(CountedRow.class, counted.reviewId()).chain(before -> {
            if (before == null) {
                return session.insert(entry).replaceWith(entry.stars > 0);
            }
            return before.revision < entry.revision
                    ? session.update(entry).replaceWith(entry.stars != before.stars)
                    : Uni.createFrom().item(false);
        });
    }

    private static Uni<Long> next(StatelessSession session, CountedShopRow shop) {
        shop.sequence++;
        return session.update(shop).replaceWith(shop.sequence);
    }

    private static Uni<StarCounts> stars(StatelessSession session, String shopId) {
        return session.createSelectionQuery("""
                        select c.stars as stars, count(*) as reviews from CountedRow c
                        where c.shopId = :shop and c.stars > 0 group by c.stars""", Tuple.class)
                .setParameter("shop", shopId)
                .getResultList()
                .map(Entering::stars);
    }

    private static StarCounts stars(List<Tuple> groups) {
        var counts = new long[6];
        groups.forEach(group -> counts[group.get("stars", Short.class)] = group.get("reviews", Long.class));
        return new StarCounts(counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
}

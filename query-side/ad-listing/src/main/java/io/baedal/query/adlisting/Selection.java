package io.baedal.query.adlisting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Decides which campaigns are shown, of those that run in a slot.
final class Selection {
    private Selection() {}

    /// The best bid of each shop that takes orders and delivers to the district.
    ///
    /// @param candidates the best bid first
    /// @param shops by id, those that the view knows
    static Collection<Scored> of(
            List<Candidate> candidates, Map<String, Shop> shops, AdsQuestion question, Moment moment) {
        var best = new HashMap<String, Scored>();
        for (var candidate : candidates) {
            var shop = shops.get(candidate.shopId());
            if (shop != null && mayBeShown(shop, question, moment)) {
                best.putIfAbsent(shop.id(), Scored.of(candidate, shop));
            }
        }
        return best.values();
    }

    private static boolean mayBeShown(Shop shop, AdsQuestion question, Moment moment) {
        return shop.takesOrders()
                && shop.deliversTo(question.district())
                && (!question.openNow() || shop.isOpenAt(moment.minuteOfWeek()));
    }
}

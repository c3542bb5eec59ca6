package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import java.util.Random;

/// Invents what could happen next in a stream of any category that views listen to.
public final class Histories {
    private final ShopHistories shops;
    private final CustomerHistories customers;
    private final ReviewHistories reviews;
    private final CampaignHistories campaigns;

    public Histories(Random random) {
        shops = new ShopHistories(random);
        customers = new CustomerHistories(random);
        reviews = new ReviewHistories(random);
        campaigns = new CampaignHistories(random);
    }

    /// The next event of `<category>-<id>`.
    ///
    /// @param revision that the event will have; what comes first in a stream has 0
    public DomainEvent next(String category, String id, long revision) {
        boolean first = revision == 0;
        return switch (category) {
            case "shop" -> shops.shop(id, first);
            case "menu" -> shops.menu(id);
            case "customer" -> customers.customer(id, first);
            case "favourites" -> customers.favourites(id);
            case "review" -> reviews.review(id, first);
            case "rating" -> reviews.rating(id, revision);
            case "campaign" -> campaigns.campaign(id, first);
            default -> throw new IllegalArgumentException("Nothing is known to happen in streams of " + category);
        };
    }
}

package io.baedal.query.storefront.shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.favourite.Favourites;
import io.baedal.query.storefront.source.Condition;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Part;
import io.baedal.query.storefront.source.Refused;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// Shows a shop: its page, its first reviews and the customer's mark, asked for side by side.
@Singleton
public final class ShowingShop {
    private static final String FIRST_REVIEWS = "5";

    private final ShopPages pages;
    private final Favourites favourites;
    private final OpeningHours hours;
    private final ObjectMapper json;

    ShowingShop(ShopPages pages, Favourites favourites, OpeningHours hours, ObjectMapper json) {
        this.pages = pages;
        this.favourites = favourites;
        this.hours = hours;
        this.json = json;
    }

    /// @param district where it would be delivered to, or null
    /// @return the page, whichever sources are away; fails with [Refused] or [Problem] when there is no such shop
    public Uni<Drawn<ShopPage>> show(String id, String district, Visitor visitor, Freshness freshness) {
        if (!ShopIds.isOne(id)) {
            return Uni.createFrom().failure(Problem.of(Slug.NOT_FOUND, "There is no such shop"));
        }
        return Uni.combine()
                .all()
                .unis(
                        pages.page(id, freshness),
                        reviews(id, freshness),
                        favourites.among(visitor, List.of(id), freshness))
                .with((page, reviews, liked) -> {
                    var condition = Condition.WHOLE
                            .and(Part.SHOP, page)
                            .and(Part.REVIEWS, reviews)
                            .and(Part.FAVOURITES, liked);
                    return new Drawn<>(join(id, district, page.value(), reviews.value(), liked), condition);
                });
    }

    /// Whether there is such a shop is for its page to say.
    private Uni<Known<ReviewsAnswer>> reviews(String id, Freshness freshness) {
        return pages.reviews(id, FIRST_REVIEWS, null, freshness)
                .onFailure(refusal -> refusal instanceof Refused no && no.status() < 500)
                .recoverWithItem(Known::nothing);
    }

    private ShopPage join(
            String id, String district, PageAnswer page, ReviewsAnswer reviews, Known<Set<String>> liked) {
        var terms = ShopTerms.of(page, json);
        return new ShopPage(
                id,
                page == null ? null : page.shop(),
                page == null ? null : page.menu(),
                rating(page, reviews),
                reviews,
                hours.openNow(terms.state(), terms.hours()),
                DeliveryArea.fee(terms.areas(), district),
                liked.value() == null ? null : liked.value().contains(id));
    }

    private static Rating rating(PageAnswer page, ReviewsAnswer reviews) {
        if (page != null && page.rating() != null) {
            return page.rating();
        }
        return reviews == null ? null : reviews.rating();
    }
}

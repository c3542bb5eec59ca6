package io.baedal.views.shopdisplay;

/// What a shop's card shows of its rating.
public record BriefRating(double average, long count) {
    static BriefRating of(ShopRating rating) {
        return new BriefRating(rating.average(), rating.count());
    }
}

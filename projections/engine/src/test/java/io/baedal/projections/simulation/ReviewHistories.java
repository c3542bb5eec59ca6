package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Invents what could be said of a shop next.
final class ReviewHistories {
    private static final long ONE_MORNING = 1_780_000_000L;

    private final Random random;

    ReviewHistories(Random random) {
        this.random = random;
    }

    /// The next event of `review-<id>`; its first is that it is written.
    DomainEvent review(String id, boolean first) {
        if (first) {
            return new ReviewWritten(
                    id,
                    "shop" + random.nextInt(6),
                    "customer-of-" + id,
                    "order-of-" + id,
                    stars(),
                    text(),
                    pictures(),
                    time());
        }
        return switch (random.nextInt(7)) {
            case 0 -> new ReviewEdited(id, stars(), text(), pictures(), time());
            case 1 -> new ReviewAnswerWithdrawn(id);
            case 2 -> new ReviewHidden(id, "rude");
            case 3, 4 -> new ReviewShown(id, "a mistake");
            case 5 -> random.nextInt(3) == 0 ? new ReviewDeleted(id) : new ReviewAnswered(id, text(), time());
            default -> new ReviewAnswered(id, text(), time());
        };
    }

    /// The next event of `rating-<shop's id>`.
    DomainEvent rating(String shopId, long revision) {
        var stars = new StarCounts(count(), count(), count(), count(), count());
        return new ShopRated(shopId, revision + 1, stars);
    }

    private int stars() {
        return 1 + random.nextInt(5);
    }

    private long count() {
        return random.nextInt(20);
    }

    private String text() {
        return "맛있어요 " + random.nextInt(1000) + "\n\"또 올게요\"";
    }

    private List<String> pictures() {
        return random.nextBoolean() ? List.of() : List.of("https://pictures.example/" + random.nextInt(9) + ".jpg");
    }

    private String time() {
        return Instant.ofEpochSecond(ONE_MORNING + random.nextInt(100_000)).toString();
    }
}

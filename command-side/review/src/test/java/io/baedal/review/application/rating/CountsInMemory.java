package io.baedal.review.application.rating;

import io.baedal.events.rating.StarCounts;
import io.baedal.review.domain.rating.RateShop;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The book of what counts as maps.
class CountsInMemory implements Counts {

    private final List<Uncounted> notes = new ArrayList<>();
    private final Map<String, CountedReview> counted = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    @Override
    public Uni<Void> note(Uncounted uncounted) {
        return Uni.createFrom().voidItem().invoke(() -> notes.add(uncounted));
    }

    @Override
    public Uni<Void> clear(List<UUID> attempts) {
        return Uni.createFrom().voidItem().invoke(() -> notes.removeIf(note -> attempts.contains(note.attempt())));
    }

    @Override
    public Uni<List<Uncounted>> notedBefore(Instant before, int limit) {
        return Uni.createFrom().item(() -> notes.stream().limit(limit).toList());
    }

    @Override
    public Uni<Void> postpone(List<UUID> attempts) {
        return Uni.createFrom().voidItem().invoke(() -> {
            var later = notes.stream()
                    .filter(note -> attempts.contains(note.attempt()))
                    .toList();
            notes.removeAll(later);
            notes.addAll(later);
        });
    }

    @Override
    public Uni<RateShop> enter(CountedReview review) {
        return Uni.createFrom().item(() -> {
            var before = counted.get(review.reviewId());
            if (before == null || before.revision() < review.revision()) {
                counted.put(review.reviewId(), review);
                if (review.stars() != (before == null ? 0 : before.stars())) {
                    sequences.merge(review.shopId(), 1L, Long::sum);
                }
            }
            return new RateShop(review.shopId(), sequences.getOrDefault(review.shopId(), 0L), stars(review.shopId()));
        });
    }

    private StarCounts stars(String shop) {
        return PlainCount.of(counted.values().stream()
                .filter(review -> review.shopId().equals(shop))
                .map(CountedReview::stars)
                .toList());
    }
}

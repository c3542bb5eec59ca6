package io.baedal.review.application.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.IdempotencyKey;
import io.baedal.command.Loaded;
import io.baedal.command.Outcome;
import io.baedal.command.Precondition;
import io.baedal.events.Actor;
import io.baedal.events.DomainEvent;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.Period;
import io.baedal.review.domain.review.Pictures;
import io.baedal.review.domain.review.Reason;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.DeleteReview;
import io.baedal.review.domain.review.ReviewCommand.EditReview;
import io.baedal.review.domain.review.ReviewCommand.HideReview;
import io.baedal.review.domain.review.ReviewCommand.ShowReview;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import io.baedal.review.domain.review.ReviewId;
import io.baedal.review.domain.review.ReviewText;
import io.baedal.review.domain.review.Stars;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Customers and operators who do at random what changes the ratings of a few shops, all at once, in replicas of the
/// service that die and lose answers at random, while sweepers sweep.
final class History {

    /// One replica's way to the streams.
    record Replica(
            Aggregates<ReviewCommand, Review, ReviewEvent> reviews,
            Aggregates<RateShop, Rating, RatingEvent> ratings) {}

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final Period LONG = new Period(Duration.ofDays(30));
    private static final Actor AUTHOR = new Actor("customer", "min");
    private static final Actor OPERATOR = new Actor("operator", "op");
    private static final int SHOPS = 2;
    private static final int REVIEWS = 4;

    private final Random chance;
    private final List<Replica> replicas;
    private final Counts counts;
    private final Interleaving interleaving;
    private final Map<UUID, Interleaving.Process> noted = new HashMap<>();
    private final List<DeliveredOrder> orders = new ArrayList<>();

    History(long seed, int faultsInHundred, List<Replica> replicas, Counts counts) {
        this.chance = new Random(seed);
        this.replicas = replicas;
        this.counts = counts;
        this.interleaving = new Interleaving(chance, faultsInHundred);
        var shops = IntStream.range(0, SHOPS)
                .mapToObj(_ -> new ShopId(UUID.randomUUID().toString()))
                .toList();
        for (int i = 0; i < REVIEWS; i++) {
            orders.add(new DeliveredOrder(
                    new OrderId(UUID.randomUUID().toString()),
                    new CustomerId(AUTHOR.id()),
                    shops.get(i % SHOPS),
                    new DeliveredAt(NOW)));
        }
    }

    /// So many commands, some of them sent twice, and so many sweeps, all at the same time.
    void happens(int commands, int sweeps) {
        for (int i = 0; i < commands; i++) {
            var order = orders.get(chance.nextInt(orders.size()));
            var command = command(order);
            var key = Integer.toString(i);
            command(order, command, key);
            if (chance.nextInt(4) == 0) {
                command(order, command, key);
            }
        }
        for (int i = 0; i < sweeps; i++) {
            sweep();
        }
        interleaving.run();
    }

    /// One sweep, in which nothing goes wrong.
    void isSwept() {
        interleaving.noMoreFaults();
        sweep();
        interleaving.run();
    }

    void assertCountedExactly() {
        var streams = replicas.getFirst();
        var stars = new HashMap<String, List<Integer>>();
        for (var order : orders) {
            var review = state(streams.reviews().load(ReviewId.ofOrder(order.orderId())));
            stars.computeIfAbsent(order.shopId().value(), _ -> new ArrayList<>())
                    .add(review.countedStars());
        }
        stars.forEach((shop, given) -> assertEquals(
                PlainCount.of(given), state(streams.ratings().load(shop)).stars(), "stars of a shop"));
        var left = counts.notedBefore(Instant.now().plus(Duration.ofHours(1)), 1_000).await().atMost(LIMIT).stream()
                .filter(note -> noted.containsKey(note.attempt()))
                .toList();
        assertEquals(List.of(), left, "notes that are left");
    }

    private static <S> S state(Uni<Loaded<S>> loading) {
        return loading.await().atMost(LIMIT).state();
    }

    private ReviewCommand command(DeliveredOrder order) {
        var opinion = new Opinion(Stars.of(1 + chance.nextInt(5)), ReviewText.of("음"), Pictures.of(List.of()));
        return switch (chance.nextInt(9)) {
            case 0, 1, 2 ->
                new WriteReview(AUTHOR, ReviewId.ofOrder(order.orderId()), Optional.of(order), opinion, NOW, LONG);
            case 3, 4 -> new EditReview(AUTHOR, opinion, NOW, LONG);
            case 5, 6 -> new HideReview(OPERATOR, Reason.of("욕설"));
            case 7 -> new ShowReview(OPERATOR, Reason.of("실수"));
            default -> new DeleteReview(AUTHOR);
        };
    }

    private void command(DeliveredOrder order, ReviewCommand command, String key) {
        var process = interleaving.new Process();
        var replica = seenBy(process);
        var book = new SteppedCounts(process);
        var changing = new ChangingWhatCounts(
                new CountingReviews(replica.reviews(), replica.ratings(), book), book, Duration.ofHours(1));
        var id = ReviewId.ofOrder(order.orderId());
        var actor = command instanceof HideReview || command instanceof ShowReview ? OPERATOR : AUTHOR;
        var context = new CommandContext(
                actor, Optional.of(new IdempotencyKey(key, key)), Precondition.none(), "test", null, null);
        process.begin(
                () -> changing.through(id, context, () -> replica.reviews().handle(id, command, context)));
    }

    private void sweep() {
        var process = interleaving.new Process();
        var replica = seenBy(process);
        var book = new SteppedCounts(process);
        var finishing = new FinishingCounts(
                new CountingReviews(replica.reviews(), replica.ratings(), book), book, Duration.ofHours(-1));
        process.begin(finishing::leftOpen);
    }

    private Replica seenBy(Interleaving.Process process) {
        var replica = replicas.get(chance.nextInt(replicas.size()));
        return new Replica(
                new SteppedAggregates<>(process, replica.reviews()),
                new SteppedAggregates<>(process, replica.ratings()));
    }

    /// Each call is a step.
    private record SteppedAggregates<C, S, E extends DomainEvent>(
            Interleaving.Process process, Aggregates<C, S, E> streams) implements Aggregates<C, S, E> {
        @Override
        public Uni<Loaded<S>> load(String id) {
            return process.step(() -> streams.load(id));
        }

        @Override
        public Uni<Outcome<S>> handle(String id, C command, CommandContext context) {
            return process.step(() -> streams.handle(id, command, context));
        }

        @Override
        public Uni<Outcome<S>> handle(String id, Function<S, C> command, CommandContext context) {
            return process.step(() -> streams.handle(id, command, context));
        }
    }

    /// Each call is a step. What is noted is old enough for a sweeper once its command has ended.
    private final class SteppedCounts implements Counts {
        private final Interleaving.Process process;

        private SteppedCounts(Interleaving.Process process) {
            this.process = process;
        }

        @Override
        public Uni<Void> note(Uncounted uncounted) {
            noted.put(uncounted.attempt(), process);
            return process.step(() -> counts.note(uncounted));
        }

        @Override
        public Uni<Void> clear(List<UUID> attempts) {
            return process.step(() -> counts.clear(attempts));
        }

        @Override
        public Uni<List<Uncounted>> notedBefore(Instant before, int limit) {
            return process.step(() -> counts.notedBefore(before, limit)
                    .map(notes -> notes.stream()
                            .filter(note -> noted.containsKey(note.attempt()))
                            .filter(note -> !noted.get(note.attempt()).isRunning())
                            .toList()));
        }

        @Override
        public Uni<Void> postpone(List<UUID> attempts) {
            return process.step(() -> counts.postpone(attempts));
        }

        @Override
        public Uni<RateShop> enter(CountedReview counted) {
            return process.step(() -> counts.enter(counted));
        }
    }
}

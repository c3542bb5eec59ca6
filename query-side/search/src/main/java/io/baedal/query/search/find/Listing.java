package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.and;

import io.baedal.query.search.ask.Page;
import io.baedal.query.search.ask.Place;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.find.Segments.Segment;
import io.baedal.query.search.find.ShopReads.Read;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/// Shops without a text, in an order that an index has: a page is read from where the one before ended, however long
/// the
/// list is.
final class Listing {
    private static final int SPARE = 20;
    private static final int MOST_STEPS = 16;

    private final ShopReads reads;
    private final Conditions conditions;

    Listing(ShopReads reads, Conditions conditions) {
        this.reads = reads;
        this.conditions = conditions;
    }

    /// One more shop than the page has, if there is one.
    Uni<List<Ranked>> page(int version, Question question, Page page) {
        return step(version, question, page.after().map(cursor -> cursor.place()), page.limit() + 1, MOST_STEPS);
    }

    /// Reads on until there are enough: some that are read may lie outside of the circle.
    private Uni<List<Ranked>> step(int version, Question question, Optional<Place> after, int wanted, int steps) {
        int batch = question.nearby().isPresent() ? wanted + SPARE : wanted;
        return segments(version, question, Segments.of(question, after), batch).flatMap(shops -> {
            var near = shops.stream()
                    .filter(shop -> Ordering.isNear(question, shop))
                    .map(shop -> ranked(question, shop))
                    .limit(wanted)
                    .toList();
            if (near.size() == wanted || shops.size() < batch || steps == 0) {
                return Uni.createFrom().item(near);
            }
            var last = Optional.of(ranked(question, shops.getLast()).place());
            return step(version, question, last, wanted - near.size(), steps - 1)
                    .map(more -> Stream.concat(near.stream(), more.stream()).toList());
        });
    }

    private static Ranked ranked(Question question, Shop shop) {
        return new Ranked(shop, Ordering.place(question, shop, OptionalDouble.empty()));
    }

    /// Reads one segment after the other until there are enough.
    private Uni<List<Shop>> segments(int version, Question question, List<Segment> segments, int wanted) {
        if (segments.isEmpty() || wanted == 0) {
            return Uni.createFrom().item(List.of());
        }
        var segment = segments.getFirst();
        return reads.read(version, read(question, segment, wanted))
                .flatMap(shops -> shops.size() == wanted
                        ? Uni.createFrom().item(shops)
                        : segments(version, question, segments.subList(1, segments.size()), wanted - shops.size())
                                .map(more -> Stream.concat(shops.stream(), more.stream())
                                        .toList()));
    }

    private Read read(Question question, Segment segment, int limit) {
        List<Bson> filters = new ArrayList<>(conditions.of(question));
        filters.addAll(segment.filters());
        return new Read(and(filters), segment.sort(), Fields.LISTED, limit);
    }
}

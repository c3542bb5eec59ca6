package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import io.baedal.query.search.ask.Nearby;
import io.baedal.query.search.ask.Page;
import io.baedal.query.search.ask.Place;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.find.ShopReads.Read;
import io.baedal.views.search.SearchDocument;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Shops without a text, the nearest first: those in a small circle, then those in the ring around it, and so on, each
/// twice as wide, until there are enough.
///
/// Of a ring at most [#MOST] shops are looked at, the best ones.
final class Rings {
    private static final int MOST = 1_000;
    private static final double SMALLEST = 400;

    private final ShopReads reads;
    private final Conditions conditions;

    Rings(ShopReads reads, Conditions conditions) {
        this.reads = reads;
        this.conditions = conditions;
    }

    /// One more shop than the page has, if there is one.
    Uni<List<Ranked>> page(int version, Question question, Page page) {
        var after = page.after().map(cursor -> cursor.place());
        int state = after.map(Place::state).orElse(SearchDocument.OPEN);
        return states(version, question, state, after, page.limit() + 1);
    }

    private Uni<List<Ranked>> states(int version, Question question, int state, Optional<Place> after, int wanted) {
        var first = rings(version, question, state, after, SMALLEST, wanted);
        if (question.openNow() || state == SearchDocument.PAUSED) {
            return first;
        }
        return first.flatMap(near -> near.size() == wanted
                ? Uni.createFrom().item(near)
                : states(version, question, SearchDocument.PAUSED, Optional.empty(), wanted - near.size())
                        .map(more -> together(near, more)));
    }

    private Uni<List<Ranked>> rings(
            int version, Question question, int state, Optional<Place> after, double radius, int wanted) {
        var asked = question.nearby().orElseThrow();
        double reached = after.map(place -> -place.first().orElse(0)).orElse(0.0);
        double wide = Math.min(asked.metres(), radius);
        if (wide < reached && wide < asked.metres()) {
            return rings(version, question, state, after, radius * 2, wanted);
        }
        return ring(version, question, state, asked.within(wide)).flatMap(shops -> {
            var near = shops.stream()
                    .map(shop -> new Ranked(shop, Ordering.place(question, shop, OptionalDouble.empty())))
                    .filter(ranked -> Ordering.distance(question, ranked.shop()) <= wide)
                    .filter(ranked -> after.isEmpty() || ranked.place().compareTo(after.get()) > 0)
                    .sorted()
                    .limit(wanted)
                    .toList();
            if (near.size() == wanted || wide >= asked.metres()) {
                return Uni.createFrom().item(near);
            }
            var last = near.isEmpty() ? after : Optional.of(near.getLast().place());
            return rings(version, question, state, last, radius * 2, wanted - near.size())
                    .map(more -> together(near, more));
        });
    }

    private static List<Ranked> together(List<Ranked> near, List<Ranked> more) {
        return Stream.concat(near.stream(), more.stream()).toList();
    }

    private Uni<List<Shop>> ring(int version, Question question, int state, Nearby circle) {
        var filters = new ArrayList<>(conditions.of(question.near(circle)));
        filters.add(eq(SearchDocument.STATE, state));
        return reads.read(version, new Read(and(filters), Orders.OF_ONE_STATE, Fields.LISTED, MOST));
    }
}

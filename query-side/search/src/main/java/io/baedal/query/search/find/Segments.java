package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.baedal.query.search.ask.Place;
import io.baedal.query.search.ask.Question;
import io.baedal.query.search.ask.Sort;
import io.baedal.views.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/// The order of a list, cut into stretches that an index serves from their first entry on: what lies behind a place is
/// the rest of those that are equal to it, then the lesser ones, then those without a value, then the next state.
final class Segments {
    /// A stretch of the order.
    ///
    /// @param filters what documents in it are like
    /// @param sort their order
    record Segment(List<Bson> filters, Bson sort) {}

    private static final Bson BY_ID = ascending(SearchDocument.ID);

    private Segments() {}

    /// @param after where to begin behind; empty for the beginning
    static List<Segment> of(Question question, Optional<Place> after) {
        if (after.isEmpty()) {
            var sort = orderBy(ascending(SearchDocument.STATE), order(question.sort()));
            return List.of(new Segment(List.of(Conditions.shown(question)), sort));
        }
        var segments = new ArrayList<Segment>();
        behind(question.sort(), after.get(), segments);
        if (!question.openNow() && after.get().state() < SearchDocument.PAUSED) {
            segments.add(new Segment(List.of(eq(SearchDocument.STATE, SearchDocument.PAUSED)), order(question.sort())));
        }
        return segments;
    }

    private static void behind(Sort sort, Place place, List<Segment> segments) {
        var state = eq(SearchDocument.STATE, place.state());
        if (sort == Sort.NEWEST) {
            segments.add(new Segment(List.of(state, lt(SearchDocument.ID, place.id())), order(sort)));
            return;
        }
        var field = field(sort);
        var nextId = gt(SearchDocument.ID, place.id());
        if (place.first().isPresent()) {
            double value = place.first().getAsDouble();
            segments.add(new Segment(List.of(state, eq(field, value), nextId), BY_ID));
            segments.add(new Segment(List.of(state, lt(field, value)), order(sort)));
            segments.add(new Segment(List.of(state, eq(field, null)), BY_ID));
        } else {
            segments.add(new Segment(List.of(state, eq(field, null), nextId), BY_ID));
        }
    }

    private static Bson order(Sort sort) {
        return sort == Sort.NEWEST ? descending(SearchDocument.ID) : orderBy(descending(field(sort)), BY_ID);
    }

    private static String field(Sort sort) {
        return sort == Sort.RATING ? SearchDocument.RANK : SearchDocument.QUALITY;
    }
}

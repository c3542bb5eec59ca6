package io.baedal.query.search.find;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import io.baedal.query.search.ask.Nearby;
import io.baedal.query.search.ask.Question;
import io.baedal.views.search.SearchCellDocument;
import io.baedal.views.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.bson.conversions.Bson;

/// What a shop must be like to answer a question, in the database's words; what an index serves comes first.
final class Conditions {
    private static final double METRES_OF_A_DEGREE = 111_195;

    private final IntSupplier minuteOfWeek;

    /// @param minuteOfWeek the time at the shops, from Monday 00:00
    Conditions(IntSupplier minuteOfWeek) {
        this.minuteOfWeek = minuteOfWeek;
    }

    /// All but the state.
    List<Bson> of(Question question) {
        var conditions = new ArrayList<Bson>();
        question.district().ifPresent(district -> conditions.add(eq(SearchDocument.DISTRICTS, district)));
        question.category().ifPresent(category -> conditions.add(eq(SearchDocument.CATEGORY, category)));
        question.nearby().ifPresent(nearby -> conditions.addAll(around(nearby)));
        question.minimumOrder().ifPresent(most -> conditions.add(lte(SearchDocument.MINIMUM_ORDER, most)));
        question.deliveryFee().ifPresent(most -> conditions.add(delivered(question, most)));
        question.rating()
                .filter(least -> least > 0)
                .ifPresent(least -> conditions.add(gte(SearchDocument.AVERAGE, least)));
        if (question.openNow()) {
            int now = minuteOfWeek.getAsInt();
            conditions.add(
                    elemMatch(SearchDocument.HOURS, and(lte(SearchDocument.FROM, now), gt(SearchDocument.TO, now))));
        }
        return conditions;
    }

    private static Bson delivered(Question question, long most) {
        var fee = lte(SearchDocument.FEE, most);
        return elemMatch(
                SearchDocument.AREAS,
                question.district()
                        .map(district -> and(eq(SearchDocument.DISTRICT, district), fee))
                        .orElse(fee));
    }

    /// The squares that the circle touches, and the square around it.
    private static List<Bson> around(Nearby nearby) {
        int level = 0;
        while (level < SearchCellDocument.LEVELS - 1
                && SearchCellDocument.width(level) * METRES_OF_A_DEGREE < nearby.metres()) {
            level++;
        }
        return List.of(
                in(
                        SearchDocument.CELLS,
                        SearchCellDocument.cells(level, nearby.south(), nearby.west(), nearby.north(), nearby.east())),
                and(
                        gte(SearchDocument.LATITUDE, nearby.south()),
                        lte(SearchDocument.LATITUDE, nearby.north()),
                        gte(SearchDocument.LONGITUDE, nearby.west()),
                        lte(SearchDocument.LONGITUDE, nearby.east())));
    }

    /// The states that are shown.
    static Bson shown(Question question) {
        return question.openNow()
                ? eq(SearchDocument.STATE, SearchDocument.OPEN)
                : lt(SearchDocument.STATE, SearchDocument.SUSPENDED);
    }

    /// Documents whose array has all of these.
    static Bson has(String field, List<Integer> grams) {
        return grams.size() == 1 ? eq(field, grams.getFirst()) : all(field, grams);
    }
}

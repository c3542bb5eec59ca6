package io.baedal.views.search;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static io.baedal.views.search.SearchDocument.CATEGORY;
import static io.baedal.views.search.SearchDocument.DISTRICTS;
import static io.baedal.views.search.SearchDocument.ID;
import static io.baedal.views.search.SearchDocument.QUALITY;
import static io.baedal.views.search.SearchDocument.RANK;
import static io.baedal.views.search.SearchDocument.STATE;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.projections.ViewIndex;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/// Shops by what is written about them, by where they deliver and on which terms, joined by the shop's id. Each index
/// begins with what is looked up and goes on with the order of the answer, so that the first page of a list needs no
/// more than its first entries.
public final class SearchView implements View {
    private static final Bson BEST = compoundIndex(ascending(STATE), descending(QUALITY), ascending(ID));
    private static final Bson BEST_RATED = compoundIndex(ascending(STATE), descending(RANK), ascending(ID));
    private static final Bson NEWEST = compoundIndex(ascending(STATE), descending(ID));

    @Override
    public String name() {
        return SearchDocument.VIEW;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new ShopSource(), new MenuSource(), new RatingSource());
    }

    @Override
    public List<ViewIndex> indexes() {
        var found = Stream.of(SearchDocument.NAMES, SearchDocument.WORDS, SearchDocument.DISHES, SearchDocument.CELLS)
                .map(grams -> index(ascending(grams), BEST));
        var listed = Stream.of(DISTRICTS, CATEGORY)
                .flatMap(list -> Stream.of(BEST, BEST_RATED, NEWEST).map(order -> index(ascending(list), order)));
        var both = index(ascending(DISTRICTS, CATEGORY), BEST);
        return Stream.of(found, listed, Stream.of(both)).flatMap(each -> each).toList();
    }

    private static ViewIndex index(Bson lookup, Bson order) {
        return new ViewIndex(
                SearchDocument.COLLECTION, compoundIndex(lookup, order).toBsonDocument(), false);
    }
}

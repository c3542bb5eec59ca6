package io.baedal.query.search.find;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.baedal.views.search.SearchDocument;
import org.bson.conversions.Bson;

/// The order in which shops are taken where not all can be looked at: the best first.
final class Orders {
    /// Within one state.
    static final Bson OF_ONE_STATE = orderBy(descending(SearchDocument.QUALITY), ascending(SearchDocument.ID));

    /// Those that take orders first.
    static final Bson OF_ALL =
            orderBy(ascending(SearchDocument.STATE), descending(SearchDocument.QUALITY), ascending(SearchDocument.ID));

    private Orders() {}
}

package io.baedal.query.search.find;

import static com.mongodb.client.model.Projections.include;

import io.baedal.views.search.SearchDocument;
import org.bson.conversions.Bson;

/// Which fields a read needs.
final class Fields {
    /// To count.
    static final Bson COUNTED = include(SearchDocument.CATEGORY);

    /// To count those in a circle.
    static final Bson COUNTED_NEARBY =
            include(SearchDocument.CATEGORY, SearchDocument.LATITUDE, SearchDocument.LONGITUDE);

    /// To put in order.
    static final Bson LISTED = include(
            SearchDocument.STATE,
            SearchDocument.CATEGORY,
            SearchDocument.LATITUDE,
            SearchDocument.LONGITUDE,
            SearchDocument.QUALITY,
            SearchDocument.RANK);

    /// To compare texts.
    static final Bson TOLD = include(
            SearchDocument.STATE,
            SearchDocument.CATEGORY,
            SearchDocument.LATITUDE,
            SearchDocument.LONGITUDE,
            SearchDocument.QUALITY,
            SearchDocument.RANK,
            SearchDocument.NAME,
            SearchDocument.INTRODUCTION,
            SearchDocument.DISH_NAMES);

    private Fields() {}
}

package io.baedal.local.views.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/// A lookup whose documents can be walked in the order of its fields.
interface Ordered extends Lookup {

    /// The fields with their directions.
    List<IndexKey> keysInOrder();

    /// The entries.
    Postings postings();
}

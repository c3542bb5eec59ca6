package io.baedal.local.views.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/// An index that names the documents that may match an equality on its first fields.
public interface Lookup {

    /// The dotted paths of the index, in order.
    List<String> fields();

    /// The positions of all documents whose first fields may equal these normalised scalars (perhaps of more, perhaps
    /// one
    /// twice).
    Collection<Long> positions(List<Object> prefix);

    /// Forgets a document that is being removed.
    void forget(Document document, long position);
}

package io.baedal.projections;

import java.util.Set;
import org.bson.BsonDocument;

/// How a source's part is kept in a document. What is written and read again must be equal, and must be written
/// as the same bytes once more.
///
/// @param <P> the part
public interface PartFormat<P> {
    /// The top-level fields that this part owns. No other source of the view may own one of them.
    Set<String> fields();

    /// The part in a document that has been written at least once.
    ///
    /// @param document holds the owned fields, those that were set
    P read(BsonDocument document);

    /// The owned fields as they are to be; one that is left out is removed from the document. The initial part
    /// is written, too, where all events so far were discarded.
    BsonDocument write(P part);
}

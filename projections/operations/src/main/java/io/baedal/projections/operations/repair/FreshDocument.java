package io.baedal.projections.operations.repair;

import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.history.StreamFold;
import io.baedal.projections.operations.history.StreamReader;
import io.baedal.projections.store.Documents;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/// What a document should hold, folded from all of its streams.
final class FreshDocument {
    private final BsonDocument content;

    private FreshDocument(BsonDocument content) {
        this.content = content;
    }

    /// Folds the streams of one document of one collection, each as far as it can be folded.
    static FreshDocument of(String id, List<SourceStream<?, ?>> streams, Discards discards, StreamReader reader) {
        var content = new BsonDocument("_id", new BsonString(id));
        var revisions = new BsonDocument();
        for (var stream : streams) {
            StreamFold<?, ?> fold = StreamFold.of(stream, discards);
            reader.read(stream.name(), 0, page -> {
                fold.take(page);
                return fold.poison() == null;
            });
            if (fold.revision() >= 0) {
                content.putAll(fields(fold));
                revisions.append(stream.source().category(), new BsonInt64(fold.revision()));
            }
        }
        return new FreshDocument(content.append(Documents.REVISIONS, revisions));
    }

    private static BsonDocument fields(StreamFold<?, ?> fold) {
        try {
            return fold.fields();
        } catch (RuntimeException unwritable) {
            throw new OperationRefused("What %s folds to can't be written to a document: %s"
                    .formatted(fold.stream().name(), unwritable));
        }
    }

    /// Whether no stream has anything to say.
    boolean isNone() {
        return content.getDocument(Documents.REVISIONS).isEmpty();
    }

    BsonDocument content() {
        return content;
    }
}

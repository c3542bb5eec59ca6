package io.baedal.local.views;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.List;

/// Hands out the documents of one answer page by page, none larger than clients take: 16 MB, as MongoDB does.
final class AnswerPages extends AbstractCursor {
    /// Where the client asks for no number: MongoDB's first page.
    static final int FIRST = 101;

    private static final int MOST_BYTES = 16 << 20;

    private final int largest;
    private List<Document> left;

    AnswerPages(long id, List<Document> documents, int largest) {
        super(id);
        this.left = documents;
        this.largest = largest;
    }

    /// How many of the first documents one page takes. Their sizes are looked at only where that may matter, because it
    /// costs as much as to send them.
    ///
    /// @param most as many as the client asks for, 0 for as many as fit
    /// @param largest bytes that none of them exceeds
    static int fitting(List<Document> documents, int most, int largest) {
        int wanted = most > 0 ? Math.min(most, documents.size()) : documents.size();
        if ((long) wanted * largest <= MOST_BYTES) {
            return wanted;
        }
        ByteBuf page = Unpooled.buffer();
        long bytes = 0;
        for (int number = 0; number < wanted; number++) {
            BsonEncoder.encodeDocument(documents.get(number), page.clear());
            bytes += page.writerIndex();
            if (bytes > MOST_BYTES && number > 0) {
                return number;
            }
        }
        return wanted;
    }

    @Override
    public boolean isEmpty() {
        return left.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int most) {
        int taken = fitting(left, most, largest);
        List<Document> page = left.subList(0, taken);
        left = left.subList(taken, left.size());
        return page;
    }
}

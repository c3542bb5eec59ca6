package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import io.baedal.local.views.index.Candidates;
import io.baedal.local.views.index.Lookup;
import io.baedal.local.views.index.Walk;
import io.baedal.local.views.storage.Shelf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A collection: documents in memory in the order of their insertion, each write on its shelf before it shows.
///
/// A document that is held is never changed: an update works on a copy and replaces it, so that an answer that is still
/// being written to a socket can't mix two states.
final class ViewsCollection extends AbstractSynchronizedMongoCollection<Long> {

    /// So many candidates are sorted sooner than another index is walked in order.
    private static final int FEW = 100;

    private final TreeMap<Long, Held> documents = new TreeMap<>();
    private final Shelf shelf;
    private long dataSize;

    /// Bytes that no document exceeds; unknown where they are not encoded.
    private int largest;

    /// A document and its size in bytes.
    private record Held(Document document, int size) {}

    ViewsCollection(
            MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors, Shelf shelf) {
        super(database, name, options, cursors);
        this.shelf = shelf;
        shelf.load((position, document, size) -> {
            documents.put(position, new Held(document, size));
            dataSize += size;
            largest = Math.max(largest, size);
        });
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Optional<Candidates> candidates = Candidates.of(query, getIndexes());
        Optional<Walk> walk =
                limit > 0 && candidates.filter(few -> few.size() <= FEW).isEmpty()
                        ? Walk.of(query, orderBy, getIndexes())
                        : Optional.empty();
        if (walk.isPresent()) {
            Stream<Document> inOrder = walk.get().positions().map(this::getDocument);
            return matchDocumentsFromStream(inOrder, query, null, skip, limit, batchSize, projection);
        }
        if (candidates.isEmpty()) {
            return matchDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        SortedSet<Long> positions = candidates.get().positions();
        return matchDocuments(
                query,
                isNaturalDescending(orderBy) ? List.copyOf(positions).reversed() : positions,
                orderBy,
                skip,
                limit,
                batchSize,
                projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Collection<Held> all =
                isNaturalDescending(orderBy) ? documents.descendingMap().values() : documents.values();
        return matchDocumentsFromStream(
                all.stream().map(Held::document), query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        List<Document> answer = matched.stream().map(Document::clone).toList();
        return super.createQueryResult(answer, batchSize > 0 ? AnswerPages.fitting(answer, batchSize, largest) : 0);
    }

    /// What updates, deletions and aggregations work on: all at once.
    @Override
    public synchronized QueryResult handleQuery(Document query, int skip, int limit) {
        return super.handleQuery(new QueryParameters(query, skip, limit));
    }

    /// What clients find: by pages.
    @Override
    public synchronized QueryResult handleQuery(QueryParameters asked) {
        QueryResult found = super.handleQuery(asked);
        if (asked.getBatchSize() > 0) {
            return found;
        }
        List<Document> answer = found.collectDocuments();
        return super.createQueryResult(answer, AnswerPages.fitting(answer, AnswerPages.FIRST, largest));
    }

    @Override
    protected Cursor createCursor(List<Document> left) {
        Cursor cursor = new AnswerPages(cursorRegistry.generateCursorId(), left, largest);
        cursorRegistry.add(cursor);
        return cursor;
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return LeadingMatch.take(this).map(this::handleQueryAsStream).orElseGet(super::queryAllAsStream);
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        Long position = documents.isEmpty() ? 0 : documents.lastKey() + 1;
        hold(position, document);
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document old, Document changed) {
        hold(position, changed);
    }

    private void hold(Long position, Document document) {
        int size = shelf.put(position, document);
        Held previous = documents.put(position, new Held(document, size));
        dataSize += size - (previous == null ? 0 : previous.size());
        largest = size == 0 ? Integer.MAX_VALUE : Math.max(largest, size);
    }

    @Override
    public synchronized void removeDocument(Document document) {
        Long position = findDocumentPosition(document);
        if (position == null) {
            return;
        }
        for (Index<Long> index : getIndexes()) {
            ((Lookup) index).forget(document, position);
        }
        removeDocument(position);
    }

    @Override
    protected void removeDocument(Long position) {
        shelf.remove(position);
        dataSize -= documents.remove(position).size();
    }

    /// Finds a document that was read from this collection, by its id where it has one.
    @Override
    protected Long findDocumentPosition(Document document) {
        for (Index<Long> index : getIndexes()) {
            Long position = index.getPosition(document);
            if (position != null) {
                return position;
            }
        }
        return streamAllDocumentsWithPosition()
                .filter(held -> held.getDocument().equals(document))
                .map(DocumentWithPosition::getPosition)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
    }

    @Override
    protected Document getDocument(Long position) {
        return documents.get(position).document();
    }

    @Override
    public synchronized void addIndex(Index<Long> index) {
        super.addIndex(index);
    }

    @Override
    public synchronized void dropIndex(String name) {
        super.dropIndex(name);
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized int count() {
        return documents.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {
        throw new UnsupportedOperationException("sizes are kept with the documents");
    }

    @Override
    protected synchronized int getDataSize() {
        return Math.clamp(dataSize, 0, Integer.MAX_VALUE);
    }
}

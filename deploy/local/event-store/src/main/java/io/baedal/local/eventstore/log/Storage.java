package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/// The events on disk. Reading is thread-safe; only one thread may write.
final class Storage implements AutoCloseable {

    /// Positions begin here, so that no event lies at zero, which programs take for "nothing read yet".
    private static final long FIRST_POSITION = 64;

    private final Database database;
    private final Tables tables;
    private final Revisions revisions;
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final ReadOptions scan = new ReadOptions().setFillCache(false).setReadaheadSize(1 << 20);

    private Storage(Database database) {
        this.database = database;
        this.tables = new Tables(database.db(), database.columns());
        this.revisions = new Revisions(tables);
    }

    /// @throws LogFailure if another node uses the folder, or what lies in it cannot be read
    static Storage open(Path folder) {
        return new Storage(Database.open(folder));
    }

    /// Where the next event and the next stream go.
    Next next() {
        byte[] next = tables.get(Tables.DEFAULT, Keys.NEXT);
        if (next == null) {
            return new Next(FIRST_POSITION, 1);
        }
        ByteBuffer buffer = ByteBuffer.wrap(next);
        return new Next(buffer.getLong(), buffer.getLong());
    }

    /// @param position of the next event
    /// @param stream number of the next stream
    record Next(long position, long stream) {}

    /// @throws LogFailure if the last event is not where it must be, as part of the files is missing or older than the
    /// rest
    void checkComplete() {
        try (LogCursor cursor = cursor().toLastBefore(Long.MAX_VALUE)) {
            long end = cursor.backward().map(StoredEvent::end).orElse(FIRST_POSITION);
            if (end != next().position()) {
                throw new LogFailure("The log ends at " + end + ", but " + next().position() + " was reached");
            }
        }
    }

    /// The head of a stream; {@link StreamHead#NONE} if nothing is known of it.
    StreamHead head(String stream) {
        byte[] head = tables.get(Tables.STREAMS, Keys.stream(stream));
        return head == null ? StreamHead.NONE : Heads.decode(head);
    }

    /// A stream and its state.
    record NamedHead(String stream, StreamHead head) {}

    /// The next streams behind one, in the order of their names.
    List<NamedHead> headsAfter(String stream, int most) {
        List<NamedHead> heads = new ArrayList<>();
        try (RocksIterator iterator = tables.db().newIterator(tables.column(Tables.STREAMS), scan)) {
            // The least key that is greater than the name.
            iterator.seek(Keys.stream(stream + "\0"));
            for (; iterator.isValid() && heads.size() < most; iterator.next()) {
                heads.add(new NamedHead(Keys.stream(iterator.key()), Heads.decode(iterator.value())));
            }
            iterator.status();
        } catch (RocksDBException e) {
            throw Tables.unreadable(e);
        }
        return heads;
    }

    /// The events of streams.
    Revisions revisions() {
        return revisions;
    }

    /// A cursor over the whole log.
    LogCursor cursor() {
        return new LogCursor(tables.db().newIterator(tables.column(Tables.LOG), scan));
    }

    /// Writes a batch and syncs it to the disk.
    void write(Batch batch) throws RocksDBException {
        try (WriteBatch changes = new WriteBatch()) {
            for (Batch.Appended appended : batch.appended()) {
                byte[] position = Keys.position(appended.event().position());
                byte[] revision = Keys.revision(appended.streamNumber(), appended.revision());
                changes.put(
                        tables.column(Tables.LOG), position, appended.event().answer());
                changes.put(tables.column(Tables.REVISIONS), revision, position);
            }
            for (Batch.Removed removed : batch.removed()) {
                remove(removed, changes);
            }
            for (var head : batch.heads().entrySet()) {
                changes.put(tables.column(Tables.STREAMS), Keys.stream(head.getKey()), Heads.encode(head.getValue()));
            }
            Next next = batch.next();
            changes.put(tables.column(Tables.DEFAULT), Keys.NEXT, Keys.revision(next.position(), next.stream()));
            tables.db().write(synced, changes);
        }
    }

    /// About how many events there are.
    long eventEstimate() {
        try {
            return tables.db().getLongProperty(tables.column(Tables.LOG), "rocksdb.estimate-num-keys");
        } catch (RocksDBException e) {
            throw new LogFailure("The log cannot be counted: " + e.getMessage(), e);
        }
    }

    /// The size of all files.
    long diskBytes() {
        return DiskUse.ofFilesIn(Path.of(tables.db().getName()));
    }

    private void remove(Batch.Removed removed, WriteBatch changes) throws RocksDBException {
        long number = removed.streamNumber();
        long revision = removed.firstRevision();
        for (long position : removed.positions()) {
            changes.delete(tables.column(Tables.LOG), Keys.position(position));
            changes.delete(tables.column(Tables.REVISIONS), Keys.revision(number, revision++));
        }
        byte[] firstKept = Keys.position(removed.firstKept());
        changes.put(tables.column(Tables.REVISIONS), Keys.firstKept(number), firstKept);
    }

    /// To be run once, after events were removed: gives their space back.
    Compaction compaction() {
        return new Compaction(tables);
    }

    @Override
    public void close() {
        scan.close();
        synced.close();
        database.close();
    }
}

package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/// The events on disk. Reading is thread-safe; only one thread may write.
final class Storage implements AutoCloseable {

    /// Positions begin here, so that no event lies at zero, which programs take for "nothing read yet".
    private static final long FIRST_POSITION = 64;

    private final Database database;
    private final RocksDB db;
    private final List<ColumnFamilyHandle> columns;
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final ReadOptions scan = new ReadOptions().setFillCache(false).setReadaheadSize(1 << 20);

    private Storage(Database database) {
        this.database = database;
        this.db = database.db();
        this.columns = database.columns();
    }

    /// @throws LogFailure if another node uses the folder, or what lies in it cannot be read
    static Storage open(Path folder) {
        return new Storage(Database.open(folder));
    }

    /// Where the next event and the next stream go.
    Next next() {
        byte[] next = get(0, Keys.NEXT);
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
        byte[] head = get(3, Keys.stream(stream));
        return head == null ? StreamHead.NONE : Heads.decode(head);
    }

    Optional<StoredEvent> event(long streamNumber, long revision) {
        byte[] position = get(2, Keys.revision(streamNumber, revision));
        return position == null
                ? Optional.empty()
                : Optional.of(events(List.of(position)).getFirst());
    }

    /// The events of a stream from one revision to another, both included; to a lower one: backwards.
    List<StoredEvent> events(long streamNumber, long from, long to) {
        List<byte[]> keys = new ArrayList<>();
        long step = from <= to ? 1 : -1;
        for (long revision = from; revision != to + step; revision += step) {
            keys.add(Keys.revision(streamNumber, revision));
        }
        return events(get(2, keys));
    }

    private List<StoredEvent> events(List<byte[]> positions) {
        List<byte[]> answers = get(1, positions);
        List<StoredEvent> events = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            events.add(new StoredEvent(Keys.position(positions.get(i)), answers.get(i)));
        }
        return events;
    }

    /// A cursor over the whole log.
    LogCursor cursor() {
        return new LogCursor(db.newIterator(columns.get(1), scan));
    }

    /// Writes a batch and syncs it to the disk.
    void write(Batch batch) throws RocksDBException {
        try (WriteBatch puts = new WriteBatch()) {
            for (Batch.Appended appended : batch.appended()) {
                byte[] position = Keys.position(appended.event().position());
                puts.put(columns.get(1), position, appended.event().answer());
                puts.put(columns.get(2), Keys.revision(appended.streamNumber(), appended.revision()), position);
            }
            for (var head : batch.heads().entrySet()) {
                puts.put(columns.get(3), Keys.stream(head.getKey()), Heads.encode(head.getValue()));
            }
            Next next = batch.next();
            puts.put(columns.get(0), Keys.NEXT, Keys.revision(next.position(), next.stream()));
            db.write(synced, puts);
        }
    }

    /// About how many events there are.
    long eventEstimate() {
        try {
            return db.getLongProperty(columns.get(1), "rocksdb.estimate-num-keys");
        } catch (RocksDBException e) {
            throw new LogFailure("The log cannot be counted: " + e.getMessage(), e);
        }
    }

    /// The size of all files.
    long diskBytes() {
        return DiskUse.ofFilesIn(Path.of(db.getName()));
    }

    private byte[] get(int column, byte[] key) {
        try {
            return db.get(columns.get(column), key);
        } catch (RocksDBException e) {
            throw new LogFailure("The log cannot be read: " + e.getMessage(), e);
        }
    }

    private List<byte[]> get(int column, List<byte[]> keys) {
        try {
            List<byte[]> values = db.multiGetAsList(Collections.nCopies(keys.size(), columns.get(column)), keys);
            if (values.contains(null)) {
                throw new LogFailure("The log has a gap where an event must be");
            }
            return values;
        } catch (RocksDBException e) {
            throw new LogFailure("The log cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        scan.close();
        synced.close();
        database.close();
    }
}

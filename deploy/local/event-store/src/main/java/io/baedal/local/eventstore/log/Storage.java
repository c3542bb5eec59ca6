package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/// The events on disk. Reading is thread-safe; only one thread may write.
///
/// A torn end of what was not yet acknowledged is cut off at start; damage anywhere else is refused, not skipped.
final class Storage implements AutoCloseable {

    /// Positions begin here, so that no event lies at zero, which programs take for "nothing read yet".
    private static final long FIRST_POSITION = 64;

    private static final byte[] FORMAT = Keys.ascii("1");

    private final RocksDB db;
    private final DBOptions options;
    private final LRUCache cache;
    private final List<ColumnFamilyHandle> columns;
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final ReadOptions scan = new ReadOptions().setFillCache(false).setReadaheadSize(1 << 20);

    private Storage(RocksDB db, DBOptions options, LRUCache cache, List<ColumnFamilyHandle> columns) {
        this.db = db;
        this.options = options;
        this.cache = cache;
        this.columns = columns;
    }

    /// @throws LogFailure if another node uses the folder, or what lies in it cannot be read
    static Storage open(Path folder) {
        prepare(folder);
        LRUCache cache = new LRUCache(48L << 20);
        DBOptions options = options();
        List<ColumnFamilyHandle> columns = new ArrayList<>();
        try {
            RocksDB db = RocksDB.open(options, folder.toString(), Columns.all(cache), columns);
            Storage storage = new Storage(db, options, cache, columns);
            storage.checkFormat();
            return storage;
        } catch (RocksDBException e) {
            options.close();
            cache.close();
            throw refused(folder, e);
        }
    }

    private static void prepare(Path folder) {
        try {
            NativeLibrary.load(Files.createDirectories(folder).resolve("native"));
        } catch (IOException e) {
            throw new LogFailure("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static DBOptions options() {
        return new DBOptions()
                .setCreateIfMissing(true)
                .setCreateMissingColumnFamilies(true)
                .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords)
                .setMaxTotalWalSize(64L << 20)
                .setDbWriteBufferSize(64L << 20)
                .setMaxOpenFiles(512)
                .setMaxBackgroundJobs(2)
                .setBytesPerSync(1 << 20)
                .setKeepLogFileNum(2)
                .setStatsDumpPeriodSec(0)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL);
    }

    private static LogFailure refused(Path folder, RocksDBException e) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("LOCK") || reason.contains("lock hold")) {
            return new LogFailure("The data folder " + folder + " is in use by another event store node", e);
        }
        return new LogFailure("The data folder " + folder + " cannot be opened: " + reason, e);
    }

    private void checkFormat() throws RocksDBException {
        byte[] format = db.get(columns.get(0), Keys.FORMAT);
        if (format == null) {
            db.put(columns.get(0), synced, Keys.FORMAT, FORMAT);
        } else if (!Arrays.equals(format, FORMAT)) {
            close();
            throw new LogFailure("The data folder was written by a later version of the event store node");
        }
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
        columns.forEach(ColumnFamilyHandle::close);
        db.close();
        scan.close();
        synced.close();
        options.close();
        cache.close();
    }
}

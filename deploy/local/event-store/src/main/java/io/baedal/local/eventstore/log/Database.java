package io.baedal.local.eventstore.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteOptions;

/// The opened RocksDB and its columns.
///
/// @param columns in the order of {@link Columns}
record Database(RocksDB db, List<ColumnFamilyHandle> columns, DBOptions options, LRUCache cache, FolderLock lock)
        implements AutoCloseable {

    private static final long CACHE_BYTES = 48L << 20;
    private static final String FORMAT = "2";
    private static final Set<String> READABLE = Set.of("1", FORMAT);

    /// @throws LogFailure if another node uses the folder, or what lies in it cannot be read
    static Database open(Path folder) {
        FolderLock lock = prepare(folder);
        try {
            return open(folder, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FolderLock prepare(Path folder) {
        try {
            NativeLibrary.load(Files.createDirectories(folder).resolve("native"));
            return FolderLock.take(folder);
        } catch (IOException e) {
            throw new LogFailure("The data folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static Database open(Path folder, FolderLock lock) {
        LRUCache cache = new LRUCache(CACHE_BYTES);
        DBOptions options = tuned();
        List<ColumnFamilyHandle> columns = new ArrayList<>();
        try {
            WalTail.check(folder);
            RocksDB db = RocksDB.open(options, folder.toString(), Columns.all(cache), columns);
            Database database = new Database(db, columns, options, cache, lock);
            database.checkFormat();
            return database;
        } catch (RocksDBException | IOException | LogFailure e) {
            options.close();
            cache.close();
            throw new LogFailure("The data folder " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static DBOptions tuned() {
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
                .setSkipStatsUpdateOnDbOpen(true)
                .setStatsDumpPeriodSec(0)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL);
    }

    private void checkFormat() throws RocksDBException {
        byte[] stored = db.get(columns.getFirst(), Keys.FORMAT);
        String format = stored == null ? "" : new String(stored, StandardCharsets.US_ASCII);
        if (stored != null && !READABLE.contains(format)) {
            columns.forEach(ColumnFamilyHandle::close);
            db.close();
            throw new LogFailure("The data folder was written by a later version of the event store node");
        }
        if (!format.equals(FORMAT)) {
            try (WriteOptions synced = new WriteOptions().setSync(true)) {
                db.put(columns.getFirst(), synced, Keys.FORMAT, Keys.ascii(FORMAT));
            }
        }
    }

    @Override
    public void close() {
        columns.forEach(ColumnFamilyHandle::close);
        db.close();
        options.close();
        cache.close();
        lock.close();
    }
}

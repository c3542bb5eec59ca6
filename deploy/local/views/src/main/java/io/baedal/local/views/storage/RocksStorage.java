package io.baedal.local.views.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.rocksdb.CompressionType;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/// Keeps documents in RocksDB.
///
/// A write is in the operating system's hands (the write-ahead log) before it returns, so it outlives the
/// process; it is synced to the disk {@value #SYNC_MILLISECONDS} ms later at the latest, so a power cut may
/// take that much.
public final class RocksStorage implements Storage {

    private static final int SYNC_MILLISECONDS = 500;
    private static final ScopedValue<WriteBatch> BATCH = ScopedValue.newInstance();

    static {
        RocksDB.loadLibrary();
    }

    private final Options options;
    private final WriteOptions writeOptions = new WriteOptions();
    private final RocksDB db;
    private final Map<String, RocksShelf> shelves = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final ScheduledExecutorService syncer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views-sync").daemon().factory());
    private volatile boolean unsynced;
    private volatile StorageFailed failure;

    /// Opens the store in a folder, which is made if it is missing.
    ///
    /// @throws StorageFailed if the folder is used by another process or damaged
    public RocksStorage(Path folder) {
        options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(16 << 20)
                .setMaxTotalWalSize(64 << 20)
                .setMaxBackgroundJobs(2)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
                .setKeepLogFileNum(2);
        try {
            Files.createDirectories(folder);
            db = RocksDB.open(options, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RocksDBException e) {
            throw new StorageFailed(e);
        }
        readCatalogue();
        syncer.scheduleWithFixedDelay(this::sync, SYNC_MILLISECONDS, SYNC_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void readCatalogue() {
        scan(Keys.catalogue(), (key, value) -> {
            long number = Keys.toLong(value);
            shelves.put(Keys.collection(key), new RocksShelf(this, number));
            numbers.accumulateAndGet(number, Math::max);
        });
    }

    @Override
    public Set<String> collections() {
        return Set.copyOf(shelves.keySet());
    }

    @Override
    public Shelf open(String collection) {
        return shelves.computeIfAbsent(collection, name -> {
            RocksShelf shelf = new RocksShelf(this, numbers.incrementAndGet());
            deleteDocuments(shelf.number());
            put(Keys.catalogue(name), Keys.ofLong(shelf.number()));
            return shelf;
        });
    }

    @Override
    public void rename(String collection, String newName) {
        RocksShelf shelf = shelves.remove(collection);
        shelves.put(newName, shelf);
        together(() -> {
            delete(Keys.catalogue(collection));
            put(Keys.catalogue(newName), Keys.ofLong(shelf.number()));
        });
    }

    @Override
    public void drop(String collection) {
        RocksShelf shelf = shelves.remove(collection);
        if (shelf == null) {
            return;
        }
        shelf.markDropped();
        together(() -> {
            delete(Keys.catalogue(collection));
            deleteDocuments(shelf.number());
        });
    }

    @Override
    public void together(Runnable changes) {
        if (BATCH.isBound()) {
            changes.run();
            return;
        }
        try (WriteBatch batch = new WriteBatch()) {
            try {
                ScopedValue.where(BATCH, batch).run(changes);
            } finally {
                write(() -> db.write(writeOptions, batch));
            }
        }
    }

    void put(byte[] key, byte[] value) {
        if (BATCH.isBound()) {
            write(() -> BATCH.get().put(key, value));
        } else {
            write(() -> db.put(writeOptions, key, value));
        }
    }

    void delete(byte[] key) {
        if (BATCH.isBound()) {
            write(() -> BATCH.get().delete(key));
        } else {
            write(() -> db.delete(writeOptions, key));
        }
    }

    private void deleteDocuments(long number) {
        byte[] from = Keys.documents(number);
        byte[] to = Keys.documents(number + 1);
        together(() -> write(() -> BATCH.get().deleteRange(from, to)));
    }

    void scan(byte[] prefix, BiConsumer<byte[], byte[]> reader) {
        try (RocksIterator entries = db.newIterator()) {
            for (entries.seek(prefix); entries.isValid() && startsWith(entries.key(), prefix); entries.next()) {
                reader.accept(entries.key(), entries.value());
            }
            entries.status();
        } catch (RocksDBException e) {
            throw new StorageFailed(e);
        }
    }

    private static boolean startsWith(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }

    private void write(Write write) {
        checkHealthy();
        try {
            write.run();
            unsynced = true;
        } catch (RocksDBException e) {
            throw failed(e);
        }
    }

    private StorageFailed failed(RocksDBException e) {
        failure = new StorageFailed(e);
        System.getLogger(RocksStorage.class.getName())
                .log(System.Logger.Level.ERROR, "Cannot write the views; every command is refused from now on", e);
        return failure;
    }

    private void sync() {
        if (!unsynced || failure != null) {
            return;
        }
        unsynced = false;
        try {
            db.flushWal(true);
        } catch (RocksDBException e) {
            failed(e);
        }
    }

    @Override
    public void checkHealthy() {
        StorageFailed earlier = failure;
        if (earlier != null) {
            throw earlier;
        }
    }

    @Override
    public void close() {
        syncer.shutdown();
        try {
            syncer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sync();
        db.close();
        writeOptions.close();
        options.close();
    }

    private interface Write {
        void run() throws RocksDBException;
    }
}

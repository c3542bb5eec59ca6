package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Measured;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

/// RocksDB alone: so many threads put values of an event's size, each waiting until its own is synced. RocksDB groups
/// what comes together into one sync.
final class SyncedPuts implements Contestant, AutoCloseable {
    private final int writers;
    private final Options options = new Options().setCreateIfMissing(true);
    private final WriteOptions synced = new WriteOptions().setSync(true);
    private final RocksDB db;
    private final AtomicLong key = new AtomicLong();

    SyncedPuts(Path folder, int writers) throws RocksDBException {
        this.writers = writers;
        this.db = RocksDB.open(options, folder.toString());
    }

    @Override
    public String name() {
        return writers == 1 ? "RocksDB alone, 1 writer" : "RocksDB alone, %d writers".formatted(writers);
    }

    @Override
    public Measured run(Duration duration) throws Exception {
        var measured = Measured.nothing();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var all = new ArrayList<Callable<Measured>>();
            for (int i = 0; i < writers; i++) {
                all.add(() -> puts(begin, duration.toNanos()));
            }
            for (var one : threads.invokeAll(all)) {
                measured = measured.plus(one.get());
            }
        }
        return new Measured(measured.done(), 0, System.nanoTime() - begin, measured.latency());
    }

    private Measured puts(long begin, long length) throws RocksDBException {
        var latency = Measured.histogram();
        long done = 0;
        for (long from = System.nanoTime(); from - begin < length; from = System.nanoTime()) {
            var number = ByteBuffer.allocate(Long.BYTES).putLong(key.incrementAndGet());
            db.put(synced, number.array(), Events.data());
            latency.recordValue((System.nanoTime() - from) / 1_000);
            done++;
        }
        return new Measured(done, 0, 0, latency);
    }

    @Override
    public void close() {
        db.close();
        synced.close();
        options.close();
    }
}

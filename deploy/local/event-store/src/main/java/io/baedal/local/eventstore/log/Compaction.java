package io.baedal.local.eventstore.log;

import java.util.List;
import org.rocksdb.CompactRangeOptions;
import org.rocksdb.FlushOptions;
import org.rocksdb.RocksDBException;

/// Rewrites the files that hold removed events, so that their space is free again. The node goes on meanwhile.
final class Compaction implements AutoCloseable {

    private final Tables tables;
    private final CompactRangeOptions options = new CompactRangeOptions().setExclusiveManualCompaction(false);

    Compaction(Tables tables) {
        this.tables = tables;
    }

    /// @return whether it came to its end; not if it was cancelled
    boolean run(long firstPosition, long lastPosition) {
        try (FlushOptions flush = new FlushOptions()) {
            tables.db().flush(flush, List.copyOf(tables.columns()));
            byte[] first = Keys.position(firstPosition);
            byte[] last = Keys.position(lastPosition);
            tables.db().compactRange(tables.column(Tables.LOG), first, last, options);
            tables.db().compactRange(tables.column(Tables.REVISIONS), null, null, options);
            return true;
        } catch (RocksDBException e) {
            if (options.canceled()) {
                return false;
            }
            throw new LogFailure("The log cannot be compacted: " + e.getMessage(), e);
        }
    }

    /// Lets `run` return soon. May be called by another thread.
    void cancel() {
        options.setCanceled(true);
    }

    @Override
    public void close() {
        options.close();
    }
}

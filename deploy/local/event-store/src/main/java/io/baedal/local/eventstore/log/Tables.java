package io.baedal.local.eventstore.log;

import java.util.Collections;
import java.util.List;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/// Reads the tables of {@link Columns} by key. Thread-safe.
///
/// @param columns in the order of {@link Columns}
record Tables(RocksDB db, List<ColumnFamilyHandle> columns) {

    static final int DEFAULT = 0;
    static final int LOG = 1;
    static final int REVISIONS = 2;
    static final int STREAMS = 3;

    ColumnFamilyHandle column(int table) {
        return columns.get(table);
    }

    /// The value at a key, or null.
    byte[] get(int table, byte[] key) {
        try {
            return db.get(columns.get(table), key);
        } catch (RocksDBException e) {
            throw unreadable(e);
        }
    }

    /// The values at some keys, in their order, with null for each that is missing.
    List<byte[]> get(int table, List<byte[]> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try {
            return db.multiGetAsList(Collections.nCopies(keys.size(), columns.get(table)), keys);
        } catch (RocksDBException e) {
            throw unreadable(e);
        }
    }

    static LogFailure unreadable(RocksDBException failure) {
        return new LogFailure("The log cannot be read: " + failure.getMessage(), failure);
    }
}

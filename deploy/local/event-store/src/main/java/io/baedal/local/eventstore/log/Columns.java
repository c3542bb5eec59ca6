package io.baedal.local.eventstore.log;

import java.util.List;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompressionType;

/// The four tables of the storage and how each is tuned: together they use at most about 128 MiB of memory.
///
/// | table | key | value |
/// |---|---|---|
/// | default | name | format of the storage, next position and stream number |
/// | log | position | the event |
/// | revisions | stream number, revision | position |
/// | revisions | stream number, -1 | the first revision kept, if any before it are scavenged |
/// | streams | stream name | the stream's head |
final class Columns {

    private static final long MEBIBYTE = 1 << 20;

    private Columns() {}

    static List<ColumnFamilyDescriptor> all(Cache cache) {
        return List.of(
                column("default", MEBIBYTE, table(cache, 4)),
                column("log", 24 * MEBIBYTE, table(cache, 16)),
                column("revisions", 8 * MEBIBYTE, table(cache, 8)),
                column("streams", 8 * MEBIBYTE, table(cache, 4).setFilterPolicy(new BloomFilter(10))));
    }

    private static ColumnFamilyDescriptor column(String name, long writeBuffer, BlockBasedTableConfig table) {
        ColumnFamilyOptions options = new ColumnFamilyOptions()
                .setWriteBufferSize(writeBuffer)
                .setMaxWriteBufferNumber(3)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setLevelCompactionDynamicLevelBytes(true)
                .setTableFormatConfig(table);
        return new ColumnFamilyDescriptor(Keys.ascii(name), options);
    }

    private static BlockBasedTableConfig table(Cache cache, int blockKibibytes) {
        return new BlockBasedTableConfig()
                .setBlockCache(cache)
                .setBlockSize(blockKibibytes * 1024L)
                .setCacheIndexAndFilterBlocks(true)
                .setPinL0FilterAndIndexBlocksInCache(true)
                .setFormatVersion(5);
    }
}

package io.baedal.local.eventstore.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Walks the fragments of one of RocksDB's write-ahead logs: blocks of 32 KiB, in each of them fragments of a
/// checksum, a length, a kind and the bytes. A write is one whole fragment, or a first, some middle and a last
/// one.
final class WalFragments {

    private static final int BLOCK = 32 * 1024;
    private static final int HEADER = 7;
    private static final int CHECKSUM_MASK = 0xa282ead8;

    private final ByteBuffer file;
    private final CRC32C checksum = new CRC32C();
    private int at;

    /// Where a fragment stands in its write.
    enum Kind {
        WHOLE,
        FIRST,
        MIDDLE,
        LAST
    }

    /// @param start of the fragment in the file
    /// @param end of the fragment
    record Fragment(Kind kind, int start, int end) {}

    WalFragments(ByteBuffer file) {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether there may be more. What is left of a block that has no room for a fragment is passed over.
    boolean hasMore() {
        int leftInBlock = BLOCK - at % BLOCK;
        if (leftInBlock < HEADER) {
            at += leftInBlock;
        }
        return at < file.limit();
    }

    /// The fragment here, which is passed; empty if there is none, or a damaged one: then nothing is passed.
    Optional<Fragment> next() {
        int room = Math.min(BLOCK - at % BLOCK, file.limit() - at);
        if (room < HEADER) {
            return Optional.empty();
        }
        int length = Short.toUnsignedInt(file.getShort(at + 4));
        int kind = file.get(at + 6);
        if (kind < 1 || kind > Kind.values().length || length > room - HEADER || !isIntact(length)) {
            return Optional.empty();
        }
        Fragment fragment = new Fragment(Kind.values()[kind - 1], at, at + HEADER + length);
        at = fragment.end();
        return Optional.of(fragment);
    }

    /// Goes on by a byte, to look for a fragment behind damaged ones.
    void skip() {
        at++;
    }

    private boolean isIntact(int length) {
        checksum.reset();
        checksum.update(file.slice(at + 6, 1 + length));
        int value = (int) checksum.getValue();
        return file.getInt(at) == Integer.rotateRight(value, 15) + CHECKSUM_MASK;
    }
}

package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.log.WalFragments.Fragment;
import io.baedal.local.eventstore.log.WalFragments.Kind;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks through the write-ahead logs before RocksDB does, since it takes damage anywhere for the end, and drops what
/// lies behind without a word.
///
/// Every write is synced before the next begins. So a torn write that no other one follows was never
/// acknowledged: it is cut off. But a damaged write that others follow was acknowledged, and the log is refused.
final class WalTail {

    private static final String SUFFIX = ".log";

    private Path tornFile;
    private long wholeBytes;

    private WalTail() {}

    /// @throws LogFailure if an acknowledged write is damaged
    static void check(Path folder) throws IOException {
        WalTail tail = new WalTail();
        for (Path file : files(folder)) {
            tail.scan(file);
        }
        tail.cut();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\" + SUFFIX))
                    .sorted(Comparator.comparingLong(WalTail::number))
                    .toList();
        }
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    }

    private void scan(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            long size = channel.size();
            scan(
                    file,
                    new WalFragments(channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena)
                            .asByteBuffer()));
        }
    }

    private void scan(Path file, WalFragments fragments) {
        long whole = 0;
        boolean open = false;
        while (fragments.hasMore()) {
            Optional<Fragment> fragment = fragments.next();
            if (fragment.isEmpty()) {
                torn(file, whole);
                fragments.skip();
                continue;
            }
            Kind kind = fragment.get().kind();
            if (tornFile != null && (kind == Kind.WHOLE || kind == Kind.FIRST)) {
                throw new LogFailure("The log is damaged in " + tornFile.getFileName() + " at byte " + wholeBytes
                        + ", and what follows was acknowledged");
            }
            open = kind == Kind.FIRST || kind == Kind.MIDDLE;
            whole = open ? whole : fragment.get().end();
        }
        if (open) {
            torn(file, whole);
        }
    }

    private void torn(Path file, long whole) {
        if (tornFile == null) {
            tornFile = file;
            wholeBytes = whole;
        }
    }

    private void cut() throws IOException {
        if (tornFile == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(tornFile, StandardOpenOption.WRITE)) {
            channel.truncate(wholeBytes);
            channel.force(true);
        }
    }
}

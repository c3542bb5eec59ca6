package io.baedal.local.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A part's log, which its process appends to by itself, so that it goes on being written without the launcher.
///
/// @param limit bytes; a longer file is copied aside (one older file is kept) and emptied
public record LogFile(Path path, long limit) {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int TAIL = 256 * 1024;

    public static LogFile of(Path path) {
        return new LogFile(path, 16 * MEGABYTE);
    }

    public long size() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    /// Processes append, so they go on at the beginning of the emptied file. What is written between copy and cut is
    /// lost.
    public void rotateIfLong() throws IOException {
        if (size() <= limit) {
            return;
        }
        Files.copy(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
    }

    /// @param offset bytes to skip
    public String from(long offset) throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long start = offset > file.length() ? 0 : offset;
            byte[] bytes = new byte[(int) Math.min(file.length() - start, Integer.MAX_VALUE - 8)];
            file.seek(start);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /// The last lines, at most so many.
    public List<String> tail(int lines) throws IOException {
        List<String> all = from(Math.max(0, size() - TAIL)).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }
}

package io.baedal.local.eventstore.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Does to a killed node's data what a crash of the machine may do: what was written last is lost in part or spoilt,
/// as long as nothing of it was acknowledged, and behind it there is rubbish.
final class UnsyncedTail {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int BLOCK = 32 * 1024;
    private static final int HEADER = 7;
    private static final int WHOLE = 1;
    private static final int FIRST = 2;

    private final Path file;
    private final ThreadLocalRandom random = ThreadLocalRandom.current();
    private final StringBuilder lastWrite = new StringBuilder();
    private int start;
    private int end;

    private UnsyncedTail(Path file) throws IOException {
        this.file = file;
        findLastWrite(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
    }

    /// @return whether a write was damaged that had got to the disk in whole; else there is but rubbish behind it
    static boolean damage(Path data, Journal journal) throws IOException {
        UnsyncedTail tail = new UnsyncedTail(newestLog(data));
        boolean unsynced = tail.end > tail.start && !tail.isAcknowledged(journal);
        if (unsynced) {
            tail.damageLastWrite();
        }
        tail.addRubbish();
        return unsynced;
    }

    private static Path newestLog(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow();
        }
    }

    private void findLastWrite(ByteBuffer log) {
        int at = 0;
        while (at + HEADER <= log.limit()) {
            int leftInBlock = BLOCK - at % BLOCK;
            if (leftInBlock < HEADER) {
                at += leftInBlock;
                continue;
            }
            int length = Short.toUnsignedInt(log.getShort(at + 4));
            int kind = log.get(at + 6);
            if (kind == 0 || at + HEADER + length > log.limit()) {
                return;
            }
            if (kind == WHOLE || kind == FIRST) {
                start = at;
                lastWrite.setLength(0);
            }
            lastWrite.append(new String(log.array(), at + HEADER, length, StandardCharsets.ISO_8859_1));
            at += HEADER + length;
            end = at;
        }
    }

    private boolean isAcknowledged(Journal journal) {
        return ID.matcher(lastWrite).results().anyMatch(id -> journal.hasAcknowledged(UUID.fromString(id.group())));
    }

    private void damageLastWrite() throws IOException {
        int place = random.nextInt(start, end);
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            log.seek(place);
            switch (random.nextInt(3)) {
                case 0 -> log.setLength(place);
                case 1 -> log.write(new byte[end - place]);
                default -> {
                    int spoilt = log.read() ^ random.nextInt(1, 256);
                    log.seek(place);
                    log.write(spoilt);
                }
            }
        }
    }

    private void addRubbish() throws IOException {
        byte[] rubbish = new byte[random.nextInt(500)];
        if (random.nextBoolean()) {
            random.nextBytes(rubbish);
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "rw")) {
            log.seek(log.length());
            log.write(rubbish);
        }
    }
}

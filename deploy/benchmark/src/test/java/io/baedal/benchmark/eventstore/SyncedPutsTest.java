package io.baedal.benchmark.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncedPutsTest {

    @TempDir
    Path folder;

    @Test
    void everyPutIsCountedAndOnDisk() throws Exception {
        try (var puts = new SyncedPuts(folder, 4)) {
            var measured = puts.run(Duration.ofMillis(200));

            assertThat(measured.done()).isPositive();
            assertThat(measured.latency().getTotalCount()).isEqualTo(measured.done());
            assertThat(written()).isGreaterThanOrEqualTo(measured.done() * Events.BYTES);
        }
    }

    private long written() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}

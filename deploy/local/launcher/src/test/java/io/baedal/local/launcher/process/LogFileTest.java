package io.baedal.local.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsOneOlderFileWhenItGetsLong() throws Exception {
        Path path = folder.resolve("shop.log");
        var log = new LogFile(path, 10);
        Files.writeString(path, "0123456789");
        log.rotateIfLong();
        assertThat(path).hasContent("0123456789");
        Files.writeString(path, "0123456789x");
        log.rotateIfLong();
        assertThat(path).isEmptyFile();
        assertThat(folder.resolve("shop.log.1")).hasContent("0123456789x");
    }

    @Test
    void anAppendingProcessGoesOnInTheEmptiedFile() throws Exception {
        Path path = folder.resolve("shop.log");
        Process process = new ProcessBuilder("sh", "-c", "echo before; read line; echo after")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(path.toFile()))
                .start();
        var log = new LogFile(path, 3);
        while (log.size() == 0) {
            Thread.onSpinWait();
        }
        log.rotateIfLong();
        process.outputWriter().append("go\n").close();
        process.waitFor();
        assertThat(path).hasContent("after\n");
    }

    @Test
    void showsItsLastLines() throws Exception {
        Path path = folder.resolve("shop.log");
        Files.writeString(path, "a\nb\nc\n");
        assertThat(LogFile.of(path).tail(2)).containsExactly("b", "c");
        assertThat(LogFile.of(folder.resolve("none.log")).tail(2)).isEmpty();
    }
}

package io.baedal.local.launcher.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.ChildJar;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.process.Stopping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    private static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    @Test
    void trainsInTheFirstRunAndIsUsedFromThenOnUntilTheJarIsBuiltAnew() throws Exception {
        Path jar = ChildJar.in(folder);
        var caches = new AotCaches(folder.resolve("aot"));

        List<String> first = caches.optionsFor("child", jar, OPTIONS);
        assertThat(AotCaches.isTraining(first)).isTrue();
        assertThat(caches.optionsFor("child", jar, OPTIONS))
                .as("one trains at a time")
                .isEmpty();
        assertThat(caches.hasNotes()).isFalse();
        runInOrder(jar, first);
        assertThat(caches.hasNotes()).isTrue();
        caches.make();

        List<String> second = caches.optionsFor("child", jar, OPTIONS);
        assertThat(second).singleElement().asString().startsWith("-XX:AOTCache=");
        runInOrder(jar, second);
        try (var files = Files.list(folder.resolve("aot"))) {
            assertThat(files).as("only the cache is left").hasSize(1);
        }

        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(AotCaches.isTraining(caches.optionsFor("child", jar, OPTIONS)))
                .isTrue();
    }

    @Test
    void makesNothingOfARunThatWasKilled() throws Exception {
        Path jar = ChildJar.in(folder);
        var caches = new AotCaches(folder.resolve("aot"));
        List<String> options = caches.optionsFor("child", jar, OPTIONS);
        Process process = start(jar, options);
        process.destroyForcibly().waitFor();
        caches.abandon(options);
        caches.make();
        assertThat(AotCaches.isTraining(caches.optionsFor("child", jar, OPTIONS)))
                .isTrue();
    }

    private void runInOrder(Path jar, List<String> options) throws Exception {
        Stopping.stop(start(jar, options).toHandle(), Duration.ofMinutes(1));
    }

    private Process start(Path jar, List<String> cacheOptions) throws Exception {
        var options = new ArrayList<>(OPTIONS);
        options.addAll(cacheOptions);
        List<String> arguments = List.of("--data", folder.resolve("data").toString(), "--port", "0");
        Process process = new ProcessBuilder(JavaCommand.running(jar, options, arguments))
                .redirectErrorStream(true)
                .start();
        var said = process.inputReader();
        String line = said.readLine();
        assertThat(line).startsWith("ready");
        Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
        return process;
    }
}

package io.baedal.local.launcher.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.ChildJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    private static final List<String> OPTIONS = List.of("-Xmx64m", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    @Test
    void aCacheIsGoodForOneBuildAndOneSetOfOptions() throws Exception {
        Path jar = ChildJar.in(folder);
        var caches = new AotCaches(folder.resolve("aot"));
        assertThat(caches.optionsFor("child", jar, OPTIONS)).isEmpty();
        make(caches, jar);

        assertThat(caches.missing("child", jar, OPTIONS)).isEmpty();
        assertThat(caches.optionsFor("child", jar, OPTIONS))
                .singleElement()
                .asString()
                .startsWith("-XX:AOTCache=");
        assertThat(caches.optionsFor("child", jar, List.of("-Xmx65m"))).isEmpty();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(caches.optionsFor("child", jar, OPTIONS)).isEmpty();
    }

    @Test
    void theCachesOfEarlierBuildsAreForgotten() throws Exception {
        Path jar = ChildJar.in(folder);
        var caches = new AotCaches(folder.resolve("aot"));
        make(caches, jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        make(caches, jar);
        try (var files = Files.list(folder.resolve("aot"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void makesNothingOfATrainingThatMadeNothing() throws Exception {
        Path jar = ChildJar.in(folder);
        var caches = new AotCaches(folder.resolve("aot"));
        Training training = caches.missing("child", jar, OPTIONS).orElseThrow();
        assertThat(caches.take(training)).isFalse();
        assertThat(caches.optionsFor("child", jar, OPTIONS)).isEmpty();
    }

    private static void make(AotCaches caches, Path jar) throws Exception {
        Training training = caches.missing("child", jar, OPTIONS).orElseThrow();
        Files.writeString(training.unfinished(), "as the JVM would");
        assertThat(caches.take(training)).isTrue();
    }
}

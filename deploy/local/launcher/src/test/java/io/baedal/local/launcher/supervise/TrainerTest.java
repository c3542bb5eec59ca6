package io.baedal.local.launcher.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.cache.AotCaches;
import io.baedal.local.launcher.child.ChildJar;
import io.baedal.local.launcher.child.Eventually;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.process.Orphans;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    @TempDir
    Path folder;

    private final Part part = Parts.service("a").withCache(true);
    private Home home;
    private Path jar;
    private AotCaches caches;
    private Trainer trainer;

    @BeforeEach
    void there() throws Exception {
        home = new Home(folder, folder.resolve("home"));
        jar = ChildJar.in(folder);
        caches = new AotCaches(folder.resolve("aot"));
        trainer = new Trainer(home, List.of(part), Map.of("a", jar), caches);
    }

    @Test
    void makesACacheThatTheJvmTakes() throws Exception {
        trainer.begin();
        Eventually.is("a cache is there", () -> !cacheOptions().isEmpty());
        var said = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow());
        said.command().addAll(Starter.jvmOptions(part));
        said.command().addAll(cacheOptions());
        said.command().addAll(List.of("-XX:AOTMode=on", "-cp", jar.toString(), "--version"));
        assertThat(said.inheritIO().start().waitFor()).isZero();
        assertThat(folder.resolve("diary")).as("the platform's own data").doesNotExist();
    }

    @Test
    void whatIsUnderWayIsBrokenOff() throws Exception {
        trainer.begin();
        Eventually.is("a training runs", () -> !Orphans.find(home, Map.of()).isEmpty());
        trainer.stop();
        assertThat(Orphans.find(home, Map.of())).isEmpty();
        assertThat(home.cache().resolve("training")).doesNotExist();
        assertThat(folder.resolve("aot")).isEmptyDirectory();
    }

    private List<String> cacheOptions() throws Exception {
        return caches.optionsFor(part.program().label(), jar, Starter.jvmOptions(part));
    }
}

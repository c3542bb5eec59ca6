package io.baedal.local.launcher.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.child.ChildJar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @TempDir
    Path folder;

    @Test
    void aCopyStaysAsItWasWhenTheProgramIsBuiltAnew() throws Exception {
        Path jar = ChildJar.in(folder.resolve("target"));
        byte[] before = Files.readAllBytes(jar);
        var copies = new Copies(folder.resolve("programs"));
        Path copy = copies.of("child", jar);
        Files.writeString(jar, "being written");
        assertThat(copy).hasBinaryContent(before);
    }

    @Test
    void oneBuildIsCopiedOnceAndOlderOnesAreForgotten() throws Exception {
        Path jar = ChildJar.in(folder.resolve("target"));
        var before = new Copies(folder.resolve("programs"));
        Path first = before.of("child", jar);
        assertThat(before.of("child", jar)).isEqualTo(first);

        ChildJar.in(folder.resolve("target"));
        var after = new Copies(folder.resolve("programs"));
        Path second = after.of("child", jar);
        after.forgetOthers();
        assertThat(second).exists().isNotEqualTo(first);
        assertThat(first).doesNotExist();
    }
}

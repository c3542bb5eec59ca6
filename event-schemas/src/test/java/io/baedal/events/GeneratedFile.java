package io.baedal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the repository that is made from the code. Checked on every test run, written anew on request.
public final class GeneratedFile {
    private static final String COMMAND = "./mvnw -pl event-schemas test -Dbaedal.write";

    private GeneratedFile() {}

    /// Fails when the file differs from what the code would write today.
    public static void shouldBe(Path file, String content) {
        try {
            if (System.getProperty("baedal.write") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is stale. Write it anew with: %s", file, COMMAND)
                    .isEqualTo(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

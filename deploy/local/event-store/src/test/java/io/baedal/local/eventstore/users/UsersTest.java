package io.baedal.local.eventstore.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {

    @TempDir
    Path folder;

    @Test
    void thoseListedAreKnown() throws IOException {
        Users users = load("# our users\n\nadmin:changeit\nops:with:colons\n");

        assertThat(users.recall(new Credentials("admin", "changeit"))).isEqualTo(Users.Recall.RIGHT);
        assertThat(users.recall(new Credentials("ops", "with:colons"))).isEqualTo(Users.Recall.RIGHT);
        assertThat(users.recall(new Credentials("ops", "changeit"))).isEqualTo(Users.Recall.WRONG);
        assertThat(users.recall(new Credentials("nobody", "changeit"))).isEqualTo(Users.Recall.WRONG);
    }

    @Test
    void theFileIsMadeReadableByItsOwnerOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("users"), "admin:changeit");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        Users.load(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# nobody\n", "admin", "admin:", ":secret", "a:secret\na:other", "a:pbkdf2-sha256$secret"})
    void aFileThatSaysAnythingElseIsRefusedWithoutTellingItsContent(String content) {
        assertThatExceptionOfType(UsersUnreadable.class)
                .isThrownBy(() -> load(content))
                .satisfies(e -> assertThat(e.getMessage()).contains("users").doesNotContain("secret"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(UsersUnreadable.class)
                .isThrownBy(() -> Users.load(folder.resolve("nowhere")))
                .withMessageContaining("nowhere");
    }

    private Users load(String content) throws IOException {
        return Users.load(Files.writeString(folder.resolve("users"), content));
    }
}

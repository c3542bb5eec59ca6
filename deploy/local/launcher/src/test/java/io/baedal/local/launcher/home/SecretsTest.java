package io.baedal.local.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path checkout;

    @Test
    void aPasswordIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        Home home = Home.of(checkout, Map.of());
        String password = Secrets.databasePassword(home);
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(Secrets.databasePassword(home)).isEqualTo(password);
        var permissions = Files.getPosixFilePermissions(Secrets.databasePasswordFile(home));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rwx------");
    }

    @Test
    void theHomeIsInTheCheckoutUnlessTheEnvironmentSaysOtherwise() {
        assertThat(Home.of(checkout, Map.of()).folder()).isEqualTo(checkout.resolve(".baedal"));
        assertThat(Home.of(checkout, Map.of("BAEDAL_HOME", "/elsewhere")).folder())
                .isEqualTo(Path.of("/elsewhere"));
    }
}

package io.baedal.local.launcher.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.home.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    Path checkout;

    @Test
    void saysWhoHoldsIt() throws Exception {
        Home home = Home.of(checkout, Map.of());
        try (Lock lock = Lock.take(home).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(Files.readString(home.run().resolve("launcher.pid")).strip())
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
        try (Lock again = Lock.take(home).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}

package io.baedal.local.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.home.Secrets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTest {

    @TempDir
    Path checkout;

    @Test
    void everyPartComesAfterThoseThatItNeeds() {
        var before = new HashSet<String>();
        for (Part part : Platform.parts()) {
            assertThat(before).as("needs of " + part.name()).containsAll(part.needs());
            assertThat(before.add(part.name()))
                    .as(part.name() + " is there once")
                    .isTrue();
        }
    }

    @Test
    void noTwoPartsHaveTheSamePort() {
        assertThat(Platform.ports().values()).doesNotHaveDuplicates();
    }

    @Test
    void everyJvmHasABoundedHeap() {
        assertThat(Platform.parts())
                .allSatisfy(part -> assertThat(part.options()).anyMatch(option -> option.startsWith("-Xmx")));
    }

    @Test
    void nothingSecretIsOnACommandLine() throws Exception {
        Home home = Home.of(checkout, Map.of());
        var site = new Site(home, Ports.of(Platform.ports()));
        String password = Secrets.databasePassword(home);
        for (Part part : Platform.parts()) {
            assertThat(part.arguments().apply(site)).noneMatch(word -> word.contains(password));
            assertThat(part.properties().apply(site).values()).noneMatch(word -> word.contains(password));
        }
    }

    @Test
    void everyServiceListensOnLoopbackAtItsOwnPort() {
        var site = new Site(Home.of(checkout, Map.of()), Ports.of(Platform.ports()));
        assertThat(Platform.parts())
                .filteredOn(part -> part.readiness() == Readiness.HEALTH_ENDPOINT)
                .allSatisfy(part -> assertThat(part.properties().apply(site))
                        .containsEntry("quarkus.http.host", "127.0.0.1")
                        .containsEntry("quarkus.http.port", Integer.toString(part.port())));
    }
}

package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The tour in the README, as printed but for the edge's port, by a shell. Only what a reader would look at is judged.
@Order(2)
class ReadmeTourIT {
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void goesAsPrinted() throws IOException, InterruptedException {
        String said = tour();
        Platform.running().awaitReady();
        String again = tour();

        assertThat(said)
                .containsSubsequence(
                        "201 Created",
                        "Baedal-Revision: owner-kim@0",
                        "204 No Content",
                        "200 OK",
                        "\"name\":\"바삭치킨 홍대점\"",
                        "urn:baedal:problem:invalid-request",
                        "/nmae",
                        "urn:baedal:problem:stale-revision",
                        "urn:baedal:problem:shop-without-opening-hours",
                        "urn:baedal:problem:unauthenticated",
                        "projector",
                        "\"introduction\":\"겉은 바삭, 속은 촉촉\"");
        assertThat(again).containsSubsequence("Idempotency-Replayed: true", "Idempotency-Replayed: true");
        Platform.running().awaitReady();
    }

    private static String tour() throws IOException, InterruptedException {
        var platform = Platform.running();
        var readme = Files.readString(platform.commandLine().checkout().resolve("README.md"));
        var script = SHELL.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("http://localhost:8080", platform.edge());
        Path file = Files.writeString(platform.commandLine().home().resolve("tour.sh"), script);
        var result = platform.commandLine().shell(Duration.ofMinutes(2), file);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }
}

package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What an operator does to the shop pages, by `baedal projections`.
final class Operations {

    static final String VIEW = "shop-display";

    private static final int EVENTS_BEFORE = Integer.getInteger("baedal.past", 10_000);
    private static final int EVENTS_OF_A_SHOP = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5).plusMillis(EVENTS_BEFORE);

    private static boolean past;

    private Operations() {}

    /// Runs a command that may end in any way.
    static CommandLine.Result run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("projections"));
        command.addAll(List.of(words));
        return Platform.running().commandLine().run(PATIENCE, command.toArray(String[]::new));
    }

    /// Runs a command that must be done.
    static String done(String... words) throws IOException, InterruptedException {
        CommandLine.Result result = run(words);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output();
    }

    /// The number of the version that is served.
    static int served() throws IOException, InterruptedException {
        return list().getInt(entry() + ".served");
    }

    /// Removes all versions but the two newest: the newest, and the one that may have been served a moment ago.
    static void dropOld() throws IOException, InterruptedException {
        JsonPath list = list();
        int served = list.getInt(entry() + ".served");
        List<Integer> kept = list.getList(entry() + ".versions.findAll { it.state == 'KEPT' }.number", Integer.class);
        for (int number :
                kept.stream().sorted().limit(Math.max(0, kept.size() - 2)).toList()) {
            if (number != served) {
                done("drop", VIEW, "--version", Integer.toString(number), "--yes");
            }
        }
    }

    private static JsonPath list() throws IOException, InterruptedException {
        return JsonPath.from(done("list", "--json"));
    }

    private static String entry() {
        return "find { it.view == '" + VIEW + "' }";
    }

    /// Gives the platform a past, once: without one a rebuild is over before anybody could notice. Returns when the
    /// pages show it.
    static synchronized void past() throws IOException, InterruptedException {
        if (!past) {
            CommandLine.Result written = Platform.running()
                    .commandLine()
                    .run(
                            PATIENCE,
                            "bench",
                            "history",
                            "--events=" + EVENTS_BEFORE,
                            "--shops=" + EVENTS_BEFORE / EVENTS_OF_A_SHOP);
            assertThat(written.exitCode()).as(written.output()).isZero();
            await("the pages show the past")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> run("status", VIEW).exitCode() == 0);
            past = true;
        }
    }
}

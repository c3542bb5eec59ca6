package io.baedal.projections.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.projections.cli.parts.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong with a command line is said before any store is asked: none of these addresses leads anywhere.
class ArgumentsTest {
    private final Line line = new Line("kurrentdb://127.0.0.1:1?tls=false", "mongodb://127.0.0.1:1", "127.0.0.1:1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "status no-such-view",
                "status shop-display extra",
                "status --every 0",
                "rebuild",
                "rebuild shop-display --parallel 0",
                "rebuild shop-display --memory lots",
                "rebuild shop-display --verify some",
                "rebuild shop-display --verify 0",
                "list --time-limit 0",
                "rebuild shop-display --throttle -1",
                "rebuild shop-display --throttle NaN",
                "rebuild shop-display --patience 0",
                "rebuild shop-display --to-version 0",
                "rebuild shop-display --stream shop-1 --dry-run",
                "verify shop-display --throttle -1",
                "verify shop-display --sample 2",
                "verify shop-display --all --sample 0.5",
                "repair shop-display",
                "drop shop-display",
                "drop shop-display --version 1",
                "rollback shop-display",
                "pause shop-display",
                "parked",
                "parked show shop-display",
                "parked retry shop-display",
                "parked retry shop-display shop-1 --all",
                "parked discard shop-display shop-1 --yes",
                "history shop-display --limit 0"
            })
    void wrongUsageIsExitCodeTwo(String words) {
        assertThat(line.run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(line.err()).isNotBlank();
        assertThat(line.out()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBeforeTheUsage() {
        line.run("pause", "shop-display");
        assertThat(line.err().lines().findFirst().orElseThrow()).contains("Say why");
        line.run("rollback", "shop-display");
        assertThat(line.err().lines().findFirst().orElseThrow()).contains("--yes");
        line.run("status", "shop-dispaly");
        assertThat(line.err().lines().findFirst().orElseThrow()).contains("shop-display");
    }

    @Test
    void storesThatAreAwayAreAFailureInOneLine() {
        assertThat(line.run("list", "--time-limit", "1")).isEqualTo(1);
        assertThat(line.err().lines()).hasSize(1);
        assertThat(line.err()).contains("views' database");
    }

    @Test
    void storesThatAreAwayMakeAnUnhealthyStatus() {
        assertThat(line.run("status", "shop-display", "--json", "--time-limit", "1"))
                .isEqualTo(1);
        assertThat(line.json().get(0).get("view").asText()).isEqualTo("shop-display");
        assertThat(line.json().get(0).get("healthy").asBoolean()).isFalse();
        assertThat(line.json().get(0).get("state").asText()).isEqualTo("unknown");
        assertThat(line.json().get(0).get("complaints").get(0).asText()).contains("views' database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "status",
                "rebuild",
                "rollback",
                "drop",
                "verify",
                "repair",
                "parked",
                "parked list",
                "parked show",
                "parked retry",
                "parked discard",
                "pause",
                "resume",
                "reset",
                "history"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(line.run((command + " --help").split(" "))).isZero();
        assertThat(line.out()).contains("Usage: ./baedal projections " + command);
        if (!command.equals("parked")) {
            assertThat(line.out())
                    .contains("Example")
                    .contains("./baedal projections " + command + " ".stripTrailing());
        }
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(line.run("--help")).isZero();
        assertThat(line.out())
                .contains("list", "status", "rebuild", "rollback", "drop", "verify", "repair", "parked")
                .contains("pause", "resume", "reset", "history", "Exit codes");
    }
}

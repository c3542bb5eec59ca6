package io.baedal.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.token.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    Path checkout;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true));
        System.setErr(new PrintStream(err, true));
    }

    @AfterEach
    void leave() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void aTokenIsAllThatTokenPrints() {
        assertThat(run("token", "owner", "--subject", "owner-7", "--ttl", "5m")).isZero();
        assertThat(out.toString()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
        assertThat(SigningKey.publicFile(home().secrets())).exists();
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run("token", "king")).isEqualTo(2);
        assertThat(err.toString()).contains("customer, owner, rider, operator, service");
        assertThat(run("token", "owner", "--ttl", "soon")).isEqualTo(2);
        assertThat(run("token", "owner", "--subject", "a b")).isEqualTo(2);
        assertThat(run("logs", "nothing")).isEqualTo(2);
        assertThat(run("up", "--port", "egde=1")).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void nothingIsUpInANewHome() {
        assertThat(run("status")).isEqualTo(1);
        assertThat(out.toString()).contains("Baedal is down");
        assertThat(run("down", "--wipe")).isZero();
        assertThat(out.toString()).contains("Baedal wasn't up.");
    }

    @Test
    void whatIsNotBuiltIsNotStarted() {
        assertThat(run("up", "--detach")).isEqualTo(1);
        assertThat(err.toString()).contains("Not built");
    }

    @Test
    void helpNamesTheCommandsThatPeopleUse() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("up", "status", "down", "token", "logs", "projections", "bench")
                .doesNotContain("supervise");
    }

    private int run(String... words) {
        return Launcher.run(home(), words);
    }

    private Home home() {
        return Home.of(checkout, Map.of());
    }
}

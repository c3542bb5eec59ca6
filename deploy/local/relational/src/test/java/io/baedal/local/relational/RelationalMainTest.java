package io.baedal.local.relational;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationalMainTest {

    @TempDir
    Path data;

    private Process process;

    @Test
    void takesOverThePostgresThatOutlivedItsKilledProcess() throws Exception {
        int port = start(0);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/shop";
        try (var connection = DriverManager.getConnection(url, "baedal", "");
                var statement = connection.createStatement()) {
            statement.execute("create table t as select 7 as n");
            process.destroyForcibly().onExit().join();
            assertThat(start(port)).isEqualTo(port);
            assertThat(statement.executeQuery("select n from t").next()).isTrue();
        }
    }

    @Test
    void stopsThePostgresThatItTookOver() throws Exception {
        start(0);
        process.destroyForcibly().onExit().join();
        start(0);
        stop();
        assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void movesThePostgresThatOutlivedItToThePortThatIsWantedNow() throws Exception {
        int first = start(0);
        process.destroyForcibly().onExit().join();
        int other = Ports.free(0);
        assertThat(start(other)).isEqualTo(other).isNotEqualTo(first);
        assertThat(Sql.ask("jdbc:postgresql://127.0.0.1:" + other + "/shop", "", "select 1"))
                .isEqualTo("1");
    }

    private int start(int port) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.baedal.local.relational.RelationalMain",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--database",
                        "shop")
                .redirectError(data.resolve("process.log").toFile())
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        assertThat(line).startsWith("ready ");
        return Integer.parseInt(line.substring("ready ".length()));
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}

package io.baedal.local.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationalTest {

    @TempDir
    Path data;

    @Test
    void holdsSeveralDatabasesAndKeepsThemAcrossARestart() throws Exception {
        try (var relational = Relational.start(data, 0)) {
            for (String name : new String[] {"shop", "order", "shop"}) {
                relational.createDatabase(name);
            }
            Sql.run(relational.jdbcUrl("shop"), "", "create table t as select 7 as n");
        }
        try (var relational = Relational.start(data, 0)) {
            relational.createDatabase("order");
            assertThat(Sql.ask(relational.jdbcUrl("shop"), "", "select n from t"))
                    .isEqualTo("7");
            assertThatThrownBy(() -> Sql.ask(relational.jdbcUrl("order"), "", "select n from t"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void syncsEveryCommitToDisk() throws Exception {
        try (var relational = Relational.start(data, 0)) {
            String url = relational.jdbcUrl("postgres");
            assertThat(Sql.ask(url, "", "show fsync")).isEqualTo("on");
            assertThat(Sql.ask(url, "", "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.ask(url, "", "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void asksForThePasswordItWasMadeWith() throws Exception {
        try (var relational = Relational.start(data, 0, "right")) {
            String url = relational.jdbcUrl("postgres");
            assertThat(Sql.ask(url, "right", "select current_user")).isEqualTo("baedal");
            assertThatThrownBy(() -> Sql.ask(url, "wrong", "select 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void startsAgainWhenItsPostmasterIsKilled() throws Exception {
        try (var relational = Relational.start(data, 0)) {
            String url = relational.jdbcUrl("postgres");
            Sql.run(url, "", "create table t as select 7 as n");
            ProcessHandle first = relational.postmaster();
            first.destroyForcibly();
            first.onExit().join();
            assertThat(Sql.askUntilAnswered(url, "select n from t")).isEqualTo("7");
            assertThat(relational.postmaster().pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Relational.start(data, taken.getLocalPort()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(":" + taken.getLocalPort());
        }
    }
}

package io.baedal.local.relational;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// The real driver, one statement at a time.
final class Sql {

    private Sql() {}

    static void run(String url, String password, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "baedal", password);
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    static String ask(String url, String password, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "baedal", password);
                var each = connection.createStatement();
                var rows = each.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// Asks until there is an answer: the server may be coming back.
    static String askUntilAnswered(String url, String query) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                return ask(url, "", query);
            } catch (SQLException notYet) {
                if (System.nanoTime() > limit) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }
}

package io.baedal.benchmark.process;

import io.baedal.benchmark.platform.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A database of the benchmark's own in the platform's PostgreSQL, there as long as it is needed.
public final class Database implements AutoCloseable {
    private static final String USER = "baedal";

    private final Site site;
    private final String name;
    private final String password;

    private Database(Site site, String name, String password) {
        this.site = site;
        this.name = name;
        this.password = password;
    }

    public static Database create(Site site, String name) throws IOException, SQLException {
        var password = Files.exists(site.databasePassword())
                ? Files.readString(site.databasePassword()).strip()
                : "";
        var database = new Database(site, name, password);
        database.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        database.execute("CREATE DATABASE " + name);
        return database;
    }

    /// What a service needs to use it.
    public Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://" + site.databaseServer() + "/" + name,
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbc(name),
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    private String jdbc(String database) {
        return "jdbc:postgresql://" + site.databaseServer() + "/" + database;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbc("postgres"), USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
}

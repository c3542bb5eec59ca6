package io.baedal.local.relational;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/// A real PostgreSQL on loopback, synced to disk on every commit, watched by this process.
///
/// A postmaster that dies is started again; one that outlived the JVM that started it is taken over as it is, with
/// its open connections. Runs as root too. Thread-safe.
public final class Relational implements AutoCloseable {

    private final Watch watch;
    private final String password;

    private Relational(Watch watch, String password) {
        this.watch = watch;
        this.password = password;
    }

    /// Starts PostgreSQL that trusts every connection from this machine: for tests. What it says is in `postgres.log`
    /// under the data folder.
    ///
    /// @param data folder of the databases, made if it is missing
    /// @param port 0 for any free one
    /// @throws IOException if the port is taken, or PostgreSQL doesn't start
    public static Relational start(Path data, int port) throws IOException {
        return start(data, port, null);
    }

    /// Starts PostgreSQL whose user `baedal` has this password (given once, when the folder is new).
    ///
    /// @param password null to trust every connection from this machine
    public static Relational start(Path data, int port, String password) throws IOException {
        Files.createDirectories(data);
        var log = Redirect.appendTo(data.resolve("postgres.log").toFile());
        return start(data, port, password, Programs.under(Unpacking.folder(data), log));
    }

    static Relational start(Path data, int port, String password, Programs programs) throws IOException {
        Files.createDirectories(data);
        Cluster cluster = Cluster.under(data, programs, password);
        return new Relational(Watch.over(cluster, programs, port), password);
    }

    public int port() {
        return watch.port();
    }

    public String user() {
        return Cluster.USER;
    }

    /// The password, empty where none is needed.
    public String password() {
        return password == null ? "" : password;
    }

    /// Makes the database unless it is there.
    ///
    /// @param name lower-case letters, digits, `_` and `-`, a letter first
    public void createDatabase(String name) throws IOException {
        try {
            Databases.create(jdbcUrl("postgres"), user(), password(), name);
        } catch (SQLException failure) {
            throw new IOException("Can't make the database " + name, failure);
        }
    }

    /// URL for the Vert.x driver, without user and password.
    public String reactiveUrl(String database) {
        return "postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /// URL for JDBC, without user and password.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /// Completes when PostgreSQL died and could not be started again.
    CompletableFuture<IOException> givenUp() {
        return watch.givenUp();
    }

    /// The postmaster, as it is now.
    ProcessHandle postmaster() {
        return watch.postmaster();
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}

package io.baedal.local.relational;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's data folder, made once.
record Cluster(Path folder) {

    static final String USER = "baedal";
    private static final int INIT_SECONDS = 120;

    /// The cluster under `data`; `initdb` runs in a folder beside it that is renamed when it is whole, so that a kill
    /// in between leaves nothing half-made.
    ///
    /// @param password of the user, or null to trust every connection from this machine
    static Cluster under(Path data, Programs programs, String password) throws IOException {
        Path folder = data.toAbsolutePath().resolve("cluster");
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            Path unfinished = data.toAbsolutePath().resolve("cluster.new");
            Folders.delete(unfinished);
            initialise(unfinished, programs, password);
            Files.move(unfinished, folder);
        }
        return new Cluster(folder);
    }

    private static void initialise(Path folder, Programs programs, String password) throws IOException {
        Files.createDirectories(folder);
        Path secret = folder.resolveSibling("password.new");
        var words = new ArrayList<>(List.of(
                programs.binaries().program("initdb"),
                "--pgdata=" + folder,
                "--username=" + USER,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        if (password == null) {
            words.add("--auth=trust");
        } else {
            Files.writeString(secret, password);
            words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret));
        }
        try {
            programs.runner().own(folder.getParent());
            run(programs.runner().command(words));
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(initdb.getInputStream().readAllBytes());
        try {
            if (!initdb.waitFor(INIT_SECONDS, TimeUnit.SECONDS) || initdb.exitValue() != 0) {
                initdb.destroyForcibly();
                throw new IOException("initdb failed: " + said.strip());
            }
        } catch (InterruptedException interrupted) {
            initdb.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted in initdb", interrupted);
        }
    }
}

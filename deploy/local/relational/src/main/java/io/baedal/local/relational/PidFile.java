package io.baedal.local.relational;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` says: who runs on this cluster, on which port, and whether it accepts connections.
record PidFile(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PidFile> of(Cluster cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.folder().resolve("postmaster.pid")));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    static Optional<PidFile> parse(List<String> lines) {
        try {
            long pid = Long.parseLong(lines.get(PID).strip());
            int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : -1;
            boolean ready = lines.size() > STATUS && lines.get(STATUS).startsWith("ready");
            return Optional.of(new PidFile(pid, port, ready));
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    /// The process, if it is alive and is a PostgreSQL on this cluster: a pid is soon given to another.
    Optional<ProcessHandle> process(Cluster cluster) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> runsOn(process, cluster));
    }

    private static boolean runsOn(ProcessHandle process, Cluster cluster) {
        String line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(cluster.folder().toString());
    }
}

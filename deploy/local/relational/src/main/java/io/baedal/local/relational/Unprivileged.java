package io.baedal.local.relational;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How to run PostgreSQL, which refuses to run as root, where this process is root.
///
/// @param prefix words to put in front of a command
/// @param user id that must own the files, or -1 when they may stay as they are
record Unprivileged(List<String> prefix, int user) {

    private static final int NOBODY = 65534;
    private static final int TRY_SECONDS = 10;

    /// Not root: as it is. Root: in a user namespace of its own, where it is nobody and its files stay root's; where
    /// the system forbids that, as the user nobody, who then owns the files.
    static Unprivileged here() throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), -1);
        }
        List<String> namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return new Unprivileged(namespace, -1);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            return new Unprivileged(nobody, NOBODY);
        }
        throw new IOException("PostgreSQL doesn't run as root, and neither unshare nor setpriv works here. "
                + "Start Baedal as another user.");
    }

    List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /// Gives the folder and what is in it to the user that PostgreSQL runs as.
    void own(Path folder) throws IOException {
        if (user < 0) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setAttribute(path, "unix:uid", user);
                Files.setAttribute(path, "unix:gid", user);
            }
        }
    }

    private static boolean works(List<String> prefix) {
        try {
            var command = Stream.concat(prefix.stream(), Stream.of("true")).toList();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(TRY_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

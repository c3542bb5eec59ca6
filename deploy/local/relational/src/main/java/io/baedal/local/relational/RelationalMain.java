package io.baedal.local.relational;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// PostgreSQL as a process that watches it. Says `ready <port>` on standard output, then runs until SIGTERM.
///
/// Ends with 2 when its arguments are wrong, 1 when PostgreSQL can't be started (again).
public final class RelationalMain {

    private static final long START_SECONDS = 15;

    private RelationalMain() {}

    public static void main(String[] args) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        var started = new CompletableFuture<Relational>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started), "stop"));
        try {
            started.complete(start(arguments));
            run(started.join(), arguments);
        } catch (IOException | RuntimeException failure) {
            started.completeExceptionally(failure);
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static Relational start(Arguments arguments) throws IOException {
        var programs = Programs.under(programs(arguments), Redirect.INHERIT);
        return Relational.start(arguments.data(), arguments.port(), password(arguments), programs);
    }

    private static void run(Relational relational, Arguments arguments) throws IOException {
        for (String database : arguments.databases()) {
            relational.createDatabase(database);
        }
        System.out.println("ready " + relational.port());
        throw relational.givenUp().join();
    }

    private static Path programs(Arguments arguments) {
        return arguments.programs().orElseGet(() -> Unpacking.folder(arguments.data()));
    }

    private static String password(Arguments arguments) throws IOException {
        if (arguments.passwordFile().isEmpty()) {
            return null;
        }
        Path file = arguments.passwordFile().get();
        return Files.readString(file).strip();
    }

    /// Waits for a start that is under way: its PostgreSQL would be left behind.
    private static void stop(CompletableFuture<Relational> started) {
        try {
            started.orTimeout(START_SECONDS, TimeUnit.SECONDS).join().close();
        } catch (CompletionException neverStarted) {
            return;
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
        }
    }
}

package io.baedal.local.launcher.command;

import io.baedal.local.launcher.cache.Copies;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Program;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.LogFile;
import io.baedal.local.launcher.supervise.Lock;
import io.baedal.local.launcher.supervise.StartFailed;
import io.baedal.local.launcher.supervise.StateFile;
import io.baedal.local.launcher.supervise.Supervisor;
import io.baedal.local.launcher.token.ServiceTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The process that `up` leaves running. Not for people.
@Command(name = "supervise", hidden = true)
public final class Supervise implements Callable<Integer> {

    private static final long ROTATE_EVERY_MILLIS = 5_000;

    private final Home home;

    @Option(names = "--port", paramLabel = "PART=N")
    private Map<String, String> ports = Map.of();

    public Supervise(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Lock> lock = Lock.take(home);
        if (lock.isEmpty()) {
            System.err.println("Another launcher is at work on " + home.folder() + ".");
            return 1;
        }
        var site = new Site(home, Ports.choose(Platform.ports(), home, Map.of(), ports));
        var tokens = new ServiceTokens(home, Platform.callers(), Clock.systemUTC());
        tokens.renew();
        var supervisor = new Supervisor(Platform.parts(), copies(), site, new StateFile(home));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
        try {
            supervisor.start();
        } catch (StartFailed failure) {
            System.err.println(failure.getMessage());
            return 1;
        }
        while (true) {
            Thread.sleep(ROTATE_EVERY_MILLIS);
            renew(tokens);
            for (Part part : Platform.parts()) {
                LogFile.of(home.log(part.name())).rotateIfLong();
            }
        }
    }

    /// The tokens that are there go on for hours: there is time to try again.
    private static void renew(ServiceTokens tokens) {
        try {
            tokens.renew();
        } catch (IOException failure) {
            System.err.println("Can't renew the services' tokens: " + failure.getMessage());
        }
    }

    private Map<String, Path> copies() throws IOException {
        var copies = new Copies(home.copies());
        copies.keep(OwnJar.path());
        var jars = new HashMap<String, Path>();
        for (Part part : Platform.parts()) {
            Program program = part.program();
            jars.put(part.name(), copies.of(program.label(), program.in(home.checkout())));
        }
        copies.forgetOthers();
        return jars;
    }

    private static void stop(Supervisor supervisor) {
        try {
            supervisor.stop();
        } catch (IOException failure) {
            System.err.println("Can't stop in order: " + failure.getMessage());
        }
    }
}

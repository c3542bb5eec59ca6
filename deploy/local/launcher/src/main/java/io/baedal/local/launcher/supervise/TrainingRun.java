package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.cache.Training;
import io.baedal.local.launcher.home.Home;
import io.baedal.local.launcher.home.Ports;
import io.baedal.local.launcher.home.Secrets;
import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.part.Platform;
import io.baedal.local.launcher.part.Site;
import io.baedal.local.launcher.process.JavaCommand;
import io.baedal.local.launcher.process.LogFile;
import io.baedal.local.launcher.process.LowPriority;
import io.baedal.local.launcher.process.Marks;
import io.baedal.local.launcher.process.Stopping;
import io.baedal.local.launcher.token.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One program, started where it finds nothing and nobody: an empty home, a port of its own, and nobody at the
/// addresses of the others. It is ended in order as soon as it is up; the JVM makes its cache then.
final class TrainingRun implements AutoCloseable {

    private static final Duration UP_WITHIN = Duration.ofMinutes(4);
    private static final Duration MADE_WITHIN = Duration.ofMinutes(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int NOBODY = 1;

    private final Part part;
    private final Path jar;
    private final Site site;
    private volatile boolean brokenOff;
    private volatile Process process;

    /// @param apart a home that is empty
    TrainingRun(Part part, Path jar, Home apart) throws IOException {
        this.part = part;
        this.jar = jar;
        this.site = new Site(apart, Ports.of(ports(part)));
    }

    private static Map<String, Integer> ports(Part part) throws IOException {
        var ports = new HashMap<String, Integer>();
        Platform.ports().keySet().forEach(other -> ports.put(other, NOBODY));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ports.put(part.name(), free.getLocalPort());
        }
        return ports;
    }

    /// Returns when the process has ended.
    ///
    /// @param home the platform's, by whose mark a process that is left behind is found
    void go(Home home, Training training) throws IOException {
        SigningKey.in(site.home().secrets());
        Secrets.databasePassword(site.home());
        Path log = site.home().log(part.name());
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command(home, training))
                .directory(site.home().folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(part.secrets().apply(site));
        process = builder.start();
        if (untilUp(new Probe(part.readiness(), site.port(part.name()), LogFile.of(log), 0))) {
            Stopping.stop(process.toHandle(), MADE_WITHIN);
        }
    }

    void breakOff() {
        brokenOff = true;
        close();
    }

    /// Ends what still runs, at once.
    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
        }
    }

    private boolean untilUp(Probe probe) {
        Instant limit = Instant.now().plus(UP_WITHIN);
        while (process.isAlive() && !brokenOff && Instant.now().isBefore(limit)) {
            if (probe.isUp()) {
                return true;
            }
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private List<String> command(Home home, Training training) {
        var options = new ArrayList<>(Marks.of(home, "training"));
        options.addAll(Starter.jvmOptions(part));
        options.addAll(training.options());
        part.properties().apply(site).forEach((name, value) -> options.add("-D" + name + "=" + value));
        var command = new ArrayList<>(LowPriority.prefix());
        command.addAll(JavaCommand.running(jar, options, part.arguments().apply(site)));
        return command;
    }
}

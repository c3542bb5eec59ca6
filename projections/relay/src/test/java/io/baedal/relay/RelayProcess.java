package io.baedal.relay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Starts [RelayProcessMain], and freezes or kills it.
final class RelayProcess implements AutoCloseable {
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();

    RelayProcess(RelayPlaces places, String name, String topic, Duration silence) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcessMain.class.getName(),
                        places.eventStore(),
                        places.bootstrapServers(),
                        name,
                        topic,
                        Long.toString(silence.toMillis()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(said::add));
    }

    RelayProcess whenSays(String state) {
        Until.holds(
                "the process is " + state,
                () -> !said.isEmpty() && said.getLast().equals(state));
        return this;
    }

    void freeze() throws Exception {
        signal("STOP");
    }

    void thaw() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}

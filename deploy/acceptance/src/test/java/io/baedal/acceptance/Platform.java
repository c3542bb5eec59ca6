package io.baedal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baedal.local.launcher.token.Role;
import io.baedal.local.launcher.token.SigningKey;
import io.baedal.local.launcher.token.TokenMint;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The whole platform on free ports, with a home of its own under `target/` and without the demo city. What an
/// earlier run left there is wiped; the caches that make starts quick are kept.
///
/// Started once for all tests by the first that asks, stopped by {@link StoppingIT}, or else when the JVM ends.
final class Platform {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> PARTS = List.of(
            "event-store",
            "broker",
            "relational",
            "views",
            "shop",
            "customer",
            "review",
            "ad",
            "relay",
            "relay-standby",
            "projector",
            "shop-display",
            "ad-listing",
            "search",
            "favourites",
            "storefront",
            "edge");

    private static Platform running;
    private static Throwable startFailure;

    private final CommandLine baedal;
    private final Map<String, Integer> ports = new TreeMap<>();
    private final TokenMint mint;

    private Platform() throws IOException, InterruptedException {
        Path checkout = Path.of("").toAbsolutePath().getParent().getParent();
        baedal = new CommandLine(
                checkout, Files.createDirectories(Path.of("target/home").toAbsolutePath()));
        baedal.run(PATIENCE, "down", "--wipe");
        choosePorts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::downQuietly, "down"));
        up();
        mint = new TokenMint(SigningKey.in(baedal.home().resolve("secrets")));
    }

    static synchronized Platform running() {
        if (startFailure != null) {
            throw new IllegalStateException("The platform could not be started", startFailure);
        }
        if (running == null) {
            try {
                running = new Platform();
            } catch (IOException | InterruptedException | AssertionError e) {
                startFailure = e;
                throw new IllegalStateException("The platform could not be started", e);
            }
        }
        return running;
    }

    private void choosePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        for (String part : PARTS) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            ports.put(part, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
    }

    /// Starts it, or finds it started; returns when all of it is ready.
    void up() throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("up", "--detach", "--no-city"));
        ports.forEach((part, port) -> words.add("--port=" + part + "=" + port));
        CommandLine.Result result = baedal.run(PATIENCE, words.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    CommandLine.Result down() throws IOException, InterruptedException {
        return baedal.run(PATIENCE, "down");
    }

    private void downQuietly() {
        try {
            down();
        } catch (IOException | InterruptedException | AssertionError e) {
            System.err.println("The platform may still run: " + e.getMessage());
        }
    }

    CommandLine commandLine() {
        return baedal;
    }

    JsonPath status() throws IOException, InterruptedException {
        return JsonPath.from(baedal.run(PATIENCE, "status", "--json").output());
    }

    List<String> parts() {
        return PARTS;
    }

    Map<String, Integer> ports() {
        return ports;
    }

    String edge() {
        return "http://127.0.0.1:" + ports.get("edge");
    }

    /// Where the event store's and the database's clients connect to.
    String eventStore() {
        return "kurrentdb://127.0.0.1:" + ports.get("event-store") + "?tls=false";
    }

    String views() {
        return "mongodb://127.0.0.1:" + ports.get("views");
    }

    String token(Role role, String subject) {
        return mint.mint(role, subject, Duration.ofHours(1));
    }

    /// Kills a part's process with SIGKILL.
    void kill(String part) throws IOException, InterruptedException {
        kill(pid(part));
    }

    long pid(String part) throws IOException, InterruptedException {
        return status().getLong("parts.find { it.name == '" + part + "' }.pid");
    }

    void killLauncher() throws IOException, InterruptedException {
        kill(status().getLong("launcherPid"));
    }

    /// Kills a process with SIGKILL.
    static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        await("process " + pid + " ends").atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    /// Returns when every part is ready again. The command is asked only once all parts answer: each time it is a
    /// process to start.
    void awaitReady() {
        await("the platform is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> ports.values().stream().allMatch(Platform::listens) && status().getBoolean("ready"));
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Processes of this platform, by their command lines.
    List<ProcessHandle> processes() {
        String mark = baedal.home().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .toList();
    }
}

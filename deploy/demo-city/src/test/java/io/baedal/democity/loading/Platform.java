package io.baedal.democity.loading;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A platform as far as the loading sees it: it remembers keys, counts the events of each stream, and can be made to
/// fail.
final class Platform implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    final AtomicInteger commands = new AtomicInteger();
    final AtomicInteger inFlight = new AtomicInteger();
    final AtomicInteger mostInFlight = new AtomicInteger();
    final List<String> faults = new CopyOnWriteArrayList<>();
    volatile int refuseAfter = Integer.MAX_VALUE;
    volatile int busyEvery = Integer.MAX_VALUE;

    /// The first body that came to each address.
    final Map<String, String> bodies = new HashMap<>();

    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, Integer> streams = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    Platform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized int events() {
        return streams.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("GET")) {
                state(exchange);
            } else {
                command(exchange, body);
            }
        }
    }

    /// The client may send its next command as soon as it sees this one's status.
    private void begin(HttpExchange exchange, int status, int length) throws IOException {
        inFlight.decrementAndGet();
        exchange.sendResponseHeaders(status, length);
    }

    private synchronized void state(HttpExchange exchange) throws IOException {
        int events = streams.getOrDefault(exchange.getRequestURI().getPath().substring("/source".length()), 0);
        exchange.getResponseHeaders().set("ETag", "\"" + (events - 1) + "\"");
        begin(exchange, events == 0 ? 404 : 200, -1);
    }

    private synchronized void command(HttpExchange exchange, byte[] body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        int number = commands.incrementAndGet();
        if (key == null
                || token == null
                || body.length > 0 && !JSON.readTree(body).isObject()) {
            faults.add("malformed: " + path);
        }
        if (number > refuseAfter) {
            problem(exchange, 422, "menu-name-length");
        } else if (number % busyEvery == 0) {
            problem(exchange, number % 2 == 0 ? 503 : 429, "unavailable");
        } else {
            bodies.putIfAbsent(path, new String(body, StandardCharsets.UTF_8));
            take(exchange, path, token + " " + key);
        }
    }

    private void take(HttpExchange exchange, String path, String key) throws IOException {
        boolean creates = path.matches("/owners|/shops|/customers|/reviews|/campaigns|.*/groups|.*/items|.*/addresses");
        boolean known = outcomes.containsKey(key);
        var id = outcomes.computeIfAbsent(key, _ -> "id-" + outcomes.size());
        if (known) {
            exchange.getResponseHeaders().set("Idempotency-Replayed", "true");
        } else {
            streams.merge(stream(path, id), 1, Integer::sum);
            ids.add(id);
            if (path.split("/").length > 2
                    && !path.matches("/customers/.*")
                    && !ids.contains(path.replaceFirst("/favourites/[^/]+", "").split("/")[2])) {
                faults.add("nobody knows this: " + path);
            }
        }
        var answer = creates ? ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8) : new byte[0];
        begin(exchange, creates ? 201 : 204, creates ? answer.length : -1);
        exchange.getResponseBody().write(answer);
    }

    private static String stream(String path, String id) {
        var parts = path.split("/");
        if (parts.length == 2) {
            return path + "/" + id;
        }
        return "/" + parts[1] + "/" + parts[2] + (parts[3].equals("menu") ? "/menu" : "");
    }

    private void problem(HttpExchange exchange, int status, String slug) throws IOException {
        var body = "{\"type\":\"urn:baedal:problem:%s\",\"title\":\"No\",\"detail\":\"Not like this.\"}"
                .formatted(slug)
                .getBytes(StandardCharsets.UTF_8);
        begin(exchange, status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

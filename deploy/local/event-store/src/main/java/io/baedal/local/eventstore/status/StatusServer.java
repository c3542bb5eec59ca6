package io.baedal.local.eventstore.status;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.baedal.local.eventstore.log.LogFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Shows how the node is doing over HTTP, on the loopback address: `/` for people, `/status.json` for programs,
/// `/health/live` for whoever only wants to know whether it is alive.
public final class StatusServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StatusServer.class.getName());
    private static final int MOST_WAITING = 16;

    static {
        // The library's own limits: none. Seconds after which a slow client is dropped, and how many may be connected.
        System.setProperty("sun.net.httpserver.maxReqTime", "5");
        System.setProperty("sun.net.httpserver.maxRspTime", "5");
        System.setProperty("jdk.httpserver.maxConnections", "32");
    }

    private final Supplier<NodeFigures> figures;
    private final ExecutorService threads;
    private final HttpServer server;

    /// @param port where to listen; 0: any free port
    /// @throws IOException if the port is taken
    public StatusServer(int port, Supplier<NodeFigures> figures) throws IOException {
        this.figures = figures;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MOST_WAITING);
        this.threads = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("event-store-status").daemon().factory());
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// The port it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    private record Answer(int status, String type, String body) {}

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            boolean reads = method.equals("GET") || method.equals("HEAD");
            Answer answer = reads
                    ? answer(exchange.getRequestURI().getPath())
                    : new Answer(405, "text/plain", "This page can only be read\n");
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            boolean bodiless = method.equals("HEAD") || body.length == 0;
            exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Answer answer(String path) {
        try {
            return switch (path) {
                case "/" -> new Answer(200, "text/html", StatusPage.of(figures.get()));
                case "/status.json" -> new Answer(200, "application/json", StatusDocument.of(figures.get()));
                case "/health/live" -> new Answer(204, "text/plain", "");
                default -> new Answer(404, "text/plain", "There is no such page\n");
            };
        } catch (LogFailure e) {
            LOG.log(System.Logger.Level.ERROR, "The status cannot be told", e);
            return new Answer(500, "text/plain", e.getMessage() + "\n");
        }
    }

    /// Ends when nobody asks for figures any more.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

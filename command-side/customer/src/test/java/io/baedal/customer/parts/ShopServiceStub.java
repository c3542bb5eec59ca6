package io.baedal.customer.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Answers as the shop service does, over HTTP: shops whose ids begin with [#CLOSED] have closed for good, all others
/// are there. Who shows no token, or another than it knows, gets nothing.
public final class ShopServiceStub implements AutoCloseable {

    /// How the ids of closed shops begin.
    public static final String CLOSED = "c105ed";

    /// What the service that asks has to show.
    public static final String TOKEN = "the-customer-services-token";

    private final HttpServer server;

    public ShopServiceStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/shops", ShopServiceStub::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            var ids = ids(exchange.getRequestURI());
            Predicate<String> closed = id -> id.startsWith(CLOSED);
            var shops = ids.stream()
                    .filter(closed.negate())
                    .map(id -> "{\"id\":\"" + id + "\",\"revision\":0}")
                    .collect(Collectors.joining(","));
            var gone = ids.stream().filter(closed).map(id -> '"' + id + '"').collect(Collectors.joining(","));
            var json = "{\"shops\":[" + shops + "],\"missing\":[],\"gone\":[" + gone + "]}";
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static List<String> ids(URI uri) {
        return Arrays.asList(uri.getQuery().substring("ids=".length()).split(","));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

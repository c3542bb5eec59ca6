package io.baedal.ad.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A shop service that says what it was told, to those who show the right token. It is told over HTTP, too, at `/told`.
final class ShopStub implements AutoCloseable {
    static final String TOKEN = "the-token-of-the-ad-service";

    private record Shop(String ownerId, long revision, boolean closed) {}

    private final Map<String, Shop> shops = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile boolean away;

    ShopStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/told", this::told);
        server.createContext("/shops", this::asked);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// `/told/<shop>/<owner>/<revision>/<closed>`, or `/told/away/<whether>`.
    private void told(HttpExchange exchange) throws IOException {
        var words = exchange.getRequestURI().getPath().split("/");
        if (words[2].equals("away")) {
            away = Boolean.parseBoolean(words[3]);
        } else {
            shops.put(words[2], new Shop(words[3], Long.parseLong(words[4]), Boolean.parseBoolean(words[5])));
        }
        answer(exchange, 200, "{}");
    }

    private void asked(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (query == null) {
            one(exchange, exchange.getRequestURI().getPath().substring("/shops/".length()));
        } else {
            many(exchange, query.substring("ids=".length()).split(","));
        }
    }

    private void one(HttpExchange exchange, String id) throws IOException {
        var shop = shops.get(id);
        if (shop == null) {
            answer(exchange, 404, "{\"type\": \"urn:baedal:problem:not-found\"}");
        } else if (shop.closed) {
            answer(exchange, 410, "{\"type\": \"urn:baedal:problem:gone\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"id\": \"%s\", \"revision\": %d, \"ownerId\": \"%s\", \"name\": \"바삭치킨\", \"openingHours\": []}"
                            .formatted(id, shop.revision, shop.ownerId));
        }
    }

    private void many(HttpExchange exchange, String... ids) throws IOException {
        List<String> gone = new ArrayList<>();
        for (var id : ids) {
            var shop = shops.get(id);
            if (shop != null && shop.closed) {
                gone.add('"' + id + '"');
            }
        }
        answer(exchange, 200, "{\"shops\": [], \"missing\": [], \"gone\": [" + String.join(",", gone) + "]}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

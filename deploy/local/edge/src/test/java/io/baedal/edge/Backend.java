package io.baedal.edge;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that answers, breaks off or stays silent, as the last part of the path says.
final class Backend {

    /// Requests that came in, by any path.
    static final AtomicInteger REQUESTS = new AtomicInteger();
    /// Requests to `…/silent` whose client went away.
    static final AtomicInteger GONE = new AtomicInteger();
    /// The size of the answer of `…/large`.
    static final int LARGE = 20 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    Backend() {
        server = vertx.createHttpServer(new HttpServerOptions().setMaxInitialLineLength(16_384))
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String address() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        REQUESTS.incrementAndGet();
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "silent" -> request.connection().closeHandler(closed -> GONE.incrementAndGet());
            case "breaks" -> request.connection().close();
            case "half" ->
                request.response()
                        .putHeader("Content-Length", "1000")
                        .write("half")
                        .onComplete(written -> request.connection().close());
            case "large" -> large(request, LARGE);
            case "early" -> request.response().setStatusCode(403).end("no");
            case "nothing" -> request.response().setStatusCode(204).end();
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private void large(HttpServerRequest request, int left) {
        request.response().putHeader("Content-Length", Integer.toString(LARGE));
        Buffer chunk = Buffer.buffer(new byte[1 << 20]);
        for (int sent = 0; sent < left; sent += chunk.length()) {
            request.response().write(chunk);
        }
        request.response().end();
    }

    private void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "X-Of-One-Connection")
                .putHeader("X-Of-One-Connection", "1")
                .putHeader("ETag", "\"17\"")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bytes", body.length())
                        .encode());
    }
}

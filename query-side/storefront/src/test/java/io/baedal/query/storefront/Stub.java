package io.baedal.query.storefront;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A source, as the tests want it: a real server that answers, refuses, hangs or breaks.
public final class Stub {
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private volatile Handler<HttpServerRequest> behaviour = Stub::breakOff;
    private HttpServer server;

    /// A request as it came.
    public record Heard(String method, String path, MultiMap parameters, MultiMap headers, String body) {}

    int start(Vertx vertx) throws Exception {
        server = vertx.createHttpServer().requestHandler(this::hear);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get()
                .actualPort();
    }

    private void hear(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            heard.add(new Heard(
                    request.method().name(), request.path(), request.params(), request.headers(), body.toString()));
            behaviour.handle(request);
        });
    }

    /// What was asked since the last [#forget()].
    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public List<Heard> heard(String pathPart) {
        return heard.stream().filter(each -> each.path.contains(pathPart)).toList();
    }

    public void forget() {
        heard.clear();
    }

    public void does(Handler<HttpServerRequest> next) {
        behaviour = next;
    }

    public void answers(String json) {
        does(request -> answer(request, 200, json));
    }

    public void answers(int status, String json) {
        does(request -> answer(request, status, json));
    }

    public static void answer(HttpServerRequest request, int status, String json) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json")
                .end(json);
    }

    /// Connections break.
    public void isAway() {
        does(Stub::breakOff);
    }

    private static void breakOff(HttpServerRequest request) {
        request.connection().close();
    }

    /// Nothing ever comes back.
    public void hangs() {
        does(request -> {});
    }
}

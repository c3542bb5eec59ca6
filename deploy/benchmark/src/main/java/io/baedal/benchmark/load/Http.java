package io.baedal.benchmark.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// An HTTP client on one event loop, so that it takes as little as possible from what it measures.
public final class Http implements AutoCloseable {
    private static final int SECONDS = 30;

    /// What a page says of the parts that it goes without.
    private static final String DEGRADED = "Baedal-Degraded";

    private final Vertx vertx;
    private final HttpClient client;

    /// @param connections kept open at most
    public Http(int connections) {
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
        client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setKeepAlive(true)
                .setConnectTimeout(5_000)
                .setMaxWaitQueueSize(-1));
    }

    public Vertx vertx() {
        return vertx;
    }

    /// Sends, and hands out the response with its body unread. On the client's event loop only: elsewhere the body
    /// could come before anyone has asked for it.
    public Future<HttpClientResponse> begin(URI service, Call call) {
        var options = new RequestOptions()
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setMethod(call.method())
                .setURI(call.path())
                .setTimeout(TimeUnit.SECONDS.toMillis(SECONDS));
        call.headers().forEach(header -> options.addHeader(header.getKey(), header.getValue()));
        return client.request(options)
                .compose(request -> call.body() == null ? request.send() : request.send(call.body()));
    }

    /// Sends and waits. Not for event loops.
    public Answer send(URI service, Call call) {
        var answer = new CompletableFuture<Answer>();
        vertx.getOrCreateContext()
                .runOnContext(ignored -> begin(service, call)
                        .compose(response -> response.body()
                                .map(body -> new Answer(response.statusCode(), response.headers(), body.toString())))
                        .onSuccess(answer::complete)
                        .onFailure(answer::completeExceptionally));
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /// Sends, and tells whether all of it was answered: with that status, and nothing left out for want of time. On the
    /// client's event loop only.
    Future<Boolean> whole(URI service, Call call, int status) {
        return begin(service, call)
                .compose(response -> response.body()
                        .map(body -> response.statusCode() == status && response.getHeader(DEGRADED) == null));
    }

    public Answer sendExpecting(int status, URI service, Call call) {
        var answer = send(service, call);
        if (answer.status() != status) {
            throw new IllegalStateException(call.method() + " " + call.path() + " was answered " + answer);
        }
        return answer;
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}

package io.baedal.edge.forward;

import io.baedal.edge.EdgeSettings;
import io.baedal.edge.Exchange;
import io.baedal.edge.Problem;
import io.baedal.edge.route.Route;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import java.util.Set;

/// One request on its way to a backend and back, chunk by chunk, at the pace of the slower end.
///
/// A query without a body is asked a second time if its connection broke before the answer (a pooled connection
/// that the backend had just closed). A command never is. A client that hangs up takes its query with it; a
/// command that has been sent whole is left to end, since a service that is interrupted in the middle of its
/// work gains nothing.
final class Passage {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Vertx vertx;
    private final HttpClient client;
    private final EdgeSettings settings;
    private final Exchange exchange;
    private final Route route;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private HttpClientRequest outgoing;
    private long timer;
    private long received;
    private boolean sent;
    private boolean over;
    private int attemptsLeft;

    Passage(Vertx vertx, HttpClient client, EdgeSettings settings, Exchange exchange, Route route) {
        this.vertx = vertx;
        this.client = client;
        this.settings = settings;
        this.exchange = exchange;
        this.route = route;
        this.request = exchange.request();
        this.response = exchange.response();
        this.attemptsLeft = REPEATABLE.contains(request.method()) && !exchange.hasBody() ? 2 : 1;
    }

    void begin() {
        long limit = route.timeout().orElse(settings.timeout()).toMillis();
        timer = vertx.setTimer(limit, t -> fail(sent ? Problem.timedOut() : Problem.requestTooSlow()));
        exchange.whenOver(this::hungUp);
        request.exceptionHandler(broken -> hungUp());
        attempt();
    }

    private void attempt() {
        attemptsLeft--;
        client.request(options()).onComplete(connected -> {
            if (over) {
                connected.map(HttpClientRequest::reset);
            } else if (connected.failed()) {
                fail(Problem.away());
            } else {
                send(connected.result());
            }
        });
    }

    private RequestOptions options() {
        String query = request.query() == null ? "" : "?" + request.query();
        return new RequestOptions()
                .setMethod(request.method())
                .setHost(route.backend().getHost())
                .setPort(route.backend().getPort())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setIdleTimeout(settings.idleTimeout().toMillis())
                .setURI(route.rewritten(exchange.path()) + query);
    }

    private void send(HttpClientRequest toBackend) {
        outgoing = toBackend;
        Headers.copyRequest(request.headers(), outgoing.headers());
        outgoing.putHeader("X-Request-Id", exchange.requestId())
                .putHeader("X-Forwarded-For", request.remoteAddress().hostAddress())
                .putHeader("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            outgoing.putHeader("X-Forwarded-Host", request.authority().toString());
        }
        outgoing.exceptionHandler(broken -> {});
        outgoing.response().onComplete(answered -> {
            if (answered.succeeded()) {
                relay(answered.result());
            } else {
                broke();
            }
        });
        if (exchange.hasBody()) {
            sendBody();
        } else {
            sent = true;
            outgoing.end();
            request.resume();
        }
    }

    private void sendBody() {
        if (request.getHeader("Content-Length") == null) {
            outgoing.setChunked(true);
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            response.writeContinue();
        }
        request.handler(this::sendChunk);
        request.endHandler(end -> {
            sent = true;
            if (!over) {
                outgoing.end();
            }
        });
        request.resume();
    }

    private void sendChunk(Buffer chunk) {
        received += chunk.length();
        if (over) {
            return;
        }
        if (received > settings.bodyLimit().asLongValue()) {
            fail(Problem.payloadTooLarge(settings.bodyLimit().asLongValue()));
            return;
        }
        outgoing.write(chunk);
        if (outgoing.writeQueueFull()) {
            request.pause();
            outgoing.drainHandler(drained -> request.resume());
        }
    }

    private void relay(HttpClientResponse answer) {
        if (over) {
            answer.request().reset();
            return;
        }
        vertx.cancelTimer(timer);
        response.setStatusCode(answer.statusCode());
        Headers.copyResponse(answer.headers(), response.headers());
        if (answer.getHeader("Content-Length") == null && mayHaveBody(answer)) {
            response.setChunked(true);
        }
        answer.pipe().endOnFailure(false).to(response).onComplete(relayed -> {
            over = true;
            if (relayed.failed()) {
                outgoing.reset();
                response.reset();
            } else if (!request.isEnded()) {
                request.resume();
            }
        });
    }

    private boolean mayHaveBody(HttpClientResponse answer) {
        return request.method() != HttpMethod.HEAD && answer.statusCode() != 204 && answer.statusCode() != 304;
    }

    private void broke() {
        if (over) {
            return;
        }
        if (attemptsLeft > 0) {
            attempt();
        } else {
            fail(Problem.brokenOff());
        }
    }

    private void fail(Problem problem) {
        if (over) {
            return;
        }
        end();
        if (problem.status() == 503) {
            response.putHeader("Retry-After", "1");
        }
        exchange.refuse(problem);
    }

    private void hungUp() {
        if (over || response.ended()) {
            return;
        }
        if (sent && !REPEATABLE.contains(request.method())) {
            return;
        }
        end();
    }

    private void end() {
        over = true;
        vertx.cancelTimer(timer);
        if (outgoing != null) {
            outgoing.reset();
        }
    }
}

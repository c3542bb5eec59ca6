package io.baedal.democity.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/// The platform's public door. Waits and tries again when the platform is busy or away; safe to share between threads.
final class Edge implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    /// Always the same bytes for the same body: the platform compares what comes with a key to what came first.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI base;
    private final Duration patience;

    Edge(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    /// @throws Refused when the platform won't have it
    /// @throws Unreachable when it could not be asked
    Answer send(Command command, String token) throws InterruptedException {
        var request = to(command.path(), token)
                .header("Idempotency-Key", command.key())
                .method(
                        command.method(),
                        command.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(json(command)));
        if (command.body() != null) {
            request.header("Content-Type", "application/json");
        }
        var response = answer(request.build());
        if (response.statusCode() / 100 != 2) {
            throw refused(command.method() + " " + command.path(), response);
        }
        boolean replayed =
                response.headers().firstValue("Idempotency-Replayed").orElse("").equals("true");
        return new Answer(id(response), replayed);
    }

    /// How many events are in the stream behind this address: 0 when there is none, beyond counting when it has ended.
    long events(String path, String token) throws InterruptedException {
        var response = answer(to(path, token).GET().build());
        return switch (response.statusCode()) {
            case 200 ->
                1
                        + Long.parseLong(response.headers()
                                .firstValue("ETag")
                                .orElse("\"-1\"")
                                .replace("\"", ""));
            case 404 -> 0;
            case 410 -> Long.MAX_VALUE;
            default -> throw refused("GET " + path, response);
        };
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws InterruptedException {
        var left = new Patience(patience);
        while (true) {
            IOException failure = null;
            HttpResponse<byte[]> response = null;
            try {
                response = http.send(request, BodyHandlers.ofByteArray());
                if (!later(response)) {
                    return response;
                }
            } catch (IOException away) {
                failure = away;
            }
            if (!left.waits(response == null ? Duration.ZERO : retryAfter(response))) {
                throw new Unreachable(
                        "%s did not take %s %s within %d s (%s)"
                                .formatted(
                                        base,
                                        request.method(),
                                        request.uri().getPath(),
                                        patience.toSeconds(),
                                        response == null ? failure : Problem.of(response)),
                        failure);
            }
        }
    }

    private static boolean later(HttpResponse<byte[]> response) {
        return LATER.contains(response.statusCode())
                || response.statusCode() == 409 && Problem.of(response).slug().equals("conflict");
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        try {
            return Duration.ofSeconds(
                    response.headers().firstValueAsLong("Retry-After").orElse(0));
        } catch (NumberFormatException aDate) {
            return Duration.ZERO;
        }
    }

    private static Refused refused(String what, HttpResponse<byte[]> response) {
        return new Refused(Problem.of(response).slug(), what + " was refused: " + Problem.of(response));
    }

    private static String id(HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body()).path("id").asText(null);
        } catch (IOException notJson) {
            throw new Refused("", response.request().uri() + " answered with something that is not JSON");
        }
    }

    private static byte[] json(Command command) {
        try {
            return JSON.writeValueAsBytes(command.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Can't write " + command.path(), impossible);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

package io.baedal.review.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/// A little shop service over HTTP. Tests say over HTTP as well what it knows of a shop: `PUT /known/<shop>` with
/// the owner's id, or one of the words below. `GET /asked/<shop>` says how often it was asked for a shop.
public class ShopStub implements QuarkusTestResourceLifecycleManager {

    /// It answers with 500.
    static final String BROKEN = "!broken";

    /// It never answers.
    static final String SILENT = "!silent";

    /// It hangs up.
    static final String AWAY = "!away";

    /// The shop is closed for good.
    static final String CLOSED = "!closed";

    private static final String ASKING =
            "quarkus.fault-tolerance.\"io.baedal.review.adapter.out.shops.AskingShopService/ownerOf\"";
    private static final String TOKEN = "a-token-of-this-service";

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        try {
            vertx = Vertx.vertx();
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(this::answer)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            var file = Files.createTempFile(Files.createDirectories(Path.of("target", "platform")), "token", "");
            Files.writeString(file, TOKEN + "\n");
            return Map.of(
                    "baedal.shop.url",
                    "http://127.0.0.1:" + server.actualPort(),
                    "baedal.service.token-file",
                    file.toAbsolutePath().toString(),
                    // Once open, the circuit is closed by the tests alone.
                    ASKING + ".circuit-breaker.delay",
                    "3600000",
                    // A machine that builds has little time for each.
                    ASKING + ".timeout.value",
                    "10",
                    "quarkus.rest-client.shop.read-timeout",
                    "10000");
        } catch (IOException | ExecutionException failed) {
            throw new IllegalStateException("The shop service's stand-in can't start", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void answer(HttpServerRequest request) {
        var path = request.path().split("/");
        var shop = path[2];
        switch (path[1]) {
            case "known" ->
                request.body().onSuccess(word -> {
                    known.put(shop, word.toString());
                    request.response().setStatusCode(204).end();
                });
            case "asked" -> request.response().end(Integer.toString(asked.getOrDefault(shop, 0)));
            case "shops" -> shop(request, shop);
            default -> request.response().setStatusCode(404).end();
        }
    }

    private void shop(HttpServerRequest request, String shop) {
        asked.merge(shop, 1, Integer::sum);
        if (!("Bearer " + TOKEN).equals(request.getHeader("Authorization"))) {
            request.response().setStatusCode(401).end();
            return;
        }
        switch (known.get(shop)) {
            case null -> request.response().setStatusCode(404).end();
            case CLOSED -> request.response().setStatusCode(410).end();
            case BROKEN -> request.response().setStatusCode(500).end();
            case SILENT -> {}
            case AWAY -> request.connection().close();
            case String owner ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(JsonObject.of("id", shop, "ownerId", owner, "name", "바삭치킨", "standing", "OPEN")
                                .encode());
        }
    }

    @Override
    public void stop() {
        if (vertx != null) {
            vertx.close();
        }
    }
}

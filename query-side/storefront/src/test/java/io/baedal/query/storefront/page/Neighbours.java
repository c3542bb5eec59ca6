package io.baedal.query.storefront.page;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The services around the storefront, as one server that answers what a test tells it to, and an issuer of tokens.
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    /// What was asked.
    record Asked(String method, String path, String query, String authorization, String language, String revision) {}

    /// What is answered.
    record Said(int status, String body, String revision) {
        Said(int status, String body) {
            this(status, body, null);
        }
    }

    private static final List<String> SERVICES =
            List.of("ad-listing", "search", "favourites", "shop-display", "ad", "customer");

    private final Map<String, Function<Asked, Said>> answers = new ConcurrentHashMap<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final KeyPair keys = keys();
    private final Vertx vertx = Vertx.vertx();
    private Path token;

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            var server = vertx.createHttpServer()
                    .requestHandler(this::answer)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);
            token = Files.writeString(Files.createTempFile("service", ".token"), "the.services.own");
            var settings = new HashMap<String, String>();
            SERVICES.forEach(
                    name -> settings.put("baedal." + name + ".url", "http://127.0.0.1:" + server.actualPort()));
            settings.put("baedal.service.token-file", token.toString());
            settings.put(
                    "mp.jwt.verify.publickey",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
            // A breaker that is open would be remembered by the next test.
            for (var name :
                    List.of("ad-listing", "search", "favourites", "shop-display", "ad", "customer", "fragments")) {
                settings.put("baedal.storefront.sources." + name + ".breaker-requests", "10000");
                settings.put("baedal.storefront.sources." + name + ".refreshed-within", "0s");
            }
            return settings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void answer(HttpServerRequest request) {
        var question = new Asked(
                request.method().name(),
                request.path(),
                request.query(),
                request.getHeader("Authorization"),
                request.getHeader("Accept-Language"),
                request.getHeader("Baedal-Revision"));
        asked.add(question);
        var said = away.stream().anyMatch(request.path()::startsWith) ? new Said(503, "") : said(question);
        if (said.revision != null) {
            request.response().putHeader("Baedal-Revision", said.revision);
        }
        request.response().setStatusCode(said.status).end(said.body);
    }

    private Said said(Asked question) {
        return answers.entrySet().stream()
                .filter(answer -> question.path.matches(answer.getKey()))
                .findFirst()
                .map(answer -> answer.getValue().apply(question))
                .orElse(new Said(404, "{}"));
    }

    /// From now on, paths that match are answered so.
    void answer(String path, Function<Asked, Said> answer) {
        answers.put(path, answer);
    }

    /// From now on, paths that begin so are not answered well.
    void away(String path) {
        away.add(path);
    }

    /// Forgets what a test said and asked.
    void calm() {
        answers.clear();
        away.clear();
        asked.clear();
    }

    /// What was asked at paths that begin so.
    List<Asked> asked(String path) {
        return asked.stream().filter(question -> question.path.startsWith(path)).toList();
    }

    /// A token of somebody.
    String token(String role, String subject) {
        return Jwt.issuer("https://issuer.baedal.local")
                .audience("baedal")
                .subject(subject)
                .groups(role)
                .expiresIn(600)
                .sign(keys.getPrivate());
    }

    /// After the stubs of other tests, whose addresses it replaces.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Neighbours.class));
    }

    @Override
    public void stop() {
        vertx.close();
        try {
            Files.deleteIfExists(token);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

package io.baedal.query.storefront.ad;

import io.baedal.query.storefront.source.SourceFailure;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The token by which this service shows others who it is, read from a file again and again: whoever puts it there
/// renews it. Thread-safe; nothing blocks.
@Singleton
public final class ServiceToken {
    private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

    private final Vertx vertx;
    private final Optional<String> file;
    private volatile Read last;

    private record Read(String token, long since) {}

    ServiceToken(Vertx vertx, @ConfigProperty(name = "baedal.service.token-file") Optional<String> file) {
        this.vertx = vertx;
        this.file = file;
    }

    /// What a request's `Authorization` says; fails when there is no token.
    Uni<String> authorization() {
        return token().map(token -> "Bearer " + token);
    }

    private Uni<String> token() {
        var read = last;
        if (read != null && System.nanoTime() - read.since < GOOD_FOR) {
            return Uni.createFrom().item(read.token);
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.fileSystem().readFile(path()).toCompletionStage())
                .map(this::keep);
    }

    private String path() {
        return file.orElseThrow(() -> new SourceFailure("baedal.service.token-file is not set"));
    }

    private String keep(Buffer content) {
        var token = content.toString().strip();
        last = new Read(token, System.nanoTime());
        return token;
    }
}

package io.baedal.command.callback;

import io.baedal.command.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/// Who this service is, for the services that it calls: the token in the file that `baedal.service.token-file` names.
/// Whoever runs the service renews the file, so it is looked at again, once a second at most and never on an event
/// loop.
/// Thread-safe.
@Singleton
public final class ServiceToken {
    private static final Logger LOG = Logger.getLogger(ServiceToken.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN_COMPLAINTS = Duration.ofSeconds(10).toNanos();

    private final Optional<Path> path;
    private final LongSupplier nanos;
    private final AtomicLong lookAgain;
    private final AtomicLong complainAgain;
    private volatile TokenFile file;
    private volatile StoreUnavailable failure;

    @Inject
    ServiceToken(ServiceTokenConfig config) {
        this(config.tokenFile(), System::nanoTime);
    }

    ServiceToken(Optional<Path> path, LongSupplier nanos) {
        this.path = path;
        this.nanos = nanos;
        this.lookAgain = new AtomicLong(nanos.getAsLong());
        this.complainAgain = new AtomicLong(nanos.getAsLong());
    }

    /// The token as it is now. Fails with [StoreUnavailable] when there is none: the command in hand can't be executed
    /// at the moment, and is answered 503. Answers on the Vert.x context that asked.
    public Uni<String> token() {
        return Uni.createFrom().deferred(() -> {
            var known = file;
            var none = failure;
            if (known == null && none == null || isMyTurn()) {
                return Uni.createFrom()
                        .item(this::look)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .emitOn(askers());
            }
            return known != null
                    ? Uni.createFrom().item(known.token())
                    : Uni.createFrom().failure(none);
        });
    }

    /// One caller a second looks, the others take what is known.
    private boolean isMyTurn() {
        var now = nanos.getAsLong();
        var due = lookAgain.get();
        return now - due >= 0 && lookAgain.compareAndSet(due, now + FRESH);
    }

    private String look() {
        try {
            var now = TokenFile.look(
                    path.orElseThrow(() -> new IOException("baedal.service.token-file is not set")), file);
            file = now;
            failure = null;
            return now.token();
        } catch (IOException failed) {
            complain(failed);
            failure = new StoreUnavailable("This service can't show others who it is at the moment", failed);
            file = null;
            throw failure;
        }
    }

    private void complain(IOException failed) {
        var now = nanos.getAsLong();
        var due = complainAgain.get();
        if (now - due >= 0 && complainAgain.compareAndSet(due, now + BETWEEN_COMPLAINTS)) {
            var why = failed instanceof NoSuchFileException ? "there is no such file" : failed.getMessage();
            LOG.errorf(
                    "No token to show to other services, so what needs them is answered 503: %s: %s",
                    path.map(Path::toString).orElse("no file"), why);
        }
    }

    private static Executor askers() {
        var context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(ignored -> task.run());
    }
}

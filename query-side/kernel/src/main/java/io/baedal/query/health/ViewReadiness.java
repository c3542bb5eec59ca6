package io.baedal.query.health;

import io.baedal.query.version.ActiveVersion;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while the view's database answers within a second, once it is known which version of the view is served. The
/// database is asked each time.
@Readiness
@Singleton
public class ViewReadiness implements AsyncHealthCheck {
    private static final String NAME = "view database";
    private static final String NO_VERSION = "No version of the view is served yet; its projector begins the first one";
    private static final BsonDocument PING = new BsonDocument("ping", new BsonInt32(1));

    private final ReactiveMongoClient mongo;
    private final ActiveVersion active;

    ViewReadiness(ReactiveMongoClient mongo, ActiveVersion active) {
        this.mongo = mongo;
        this.active = active;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return mongo.getDatabase("admin")
                .runCommand(PING)
                .ifNoItem()
                .after(Duration.ofSeconds(1))
                .failWith(() -> new TimeoutException("It didn't answer within a second"))
                .map(pong -> active.known().isPresent() ? up(active.number()) : down(NO_VERSION))
                .onFailure()
                .recoverWithItem(failure -> down(String.valueOf(failure.getMessage())));
    }

    private static HealthCheckResponse up(int version) {
        return HealthCheckResponse.named(NAME).up().withData("version", version).build();
    }

    private static HealthCheckResponse down(String reason) {
        return HealthCheckResponse.named(NAME).down().withData("reason", reason).build();
    }
}

package io.baedal.query.health;

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

/// Ready while the view's database answers within a second. It is asked each time.
@Readiness
@Singleton
public class ViewReadiness implements AsyncHealthCheck {
    private static final String NAME = "view database";
    private static final BsonDocument PING = new BsonDocument("ping", new BsonInt32(1));

    private final ReactiveMongoClient mongo;

    ViewReadiness(ReactiveMongoClient mongo) {
        this.mongo = mongo;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return mongo.getDatabase("admin")
                .runCommand(PING)
                .ifNoItem()
                .after(Duration.ofSeconds(1))
                .failWith(() -> new TimeoutException("It didn't answer within a second"))
                .map(pong -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(failure -> HealthCheckResponse.named(NAME)
                        .down()
                        .withData("reason", String.valueOf(failure.getMessage()))
                        .build());
    }
}

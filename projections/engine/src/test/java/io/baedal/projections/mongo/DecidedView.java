package io.baedal.projections.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.ViewControl;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A new view for each test, and what is decided about it, on a views server of the test class.
abstract class DecidedView {
    static final Duration LIMIT = Duration.ofSeconds(20);
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static ViewsServer server;
    static MongoClient client;

    final String view = "view-" + UUID.randomUUID();
    final ViewControl control = MongoViewControl.of(client, view, LIMIT);

    @BeforeAll
    static void start() {
        server = ViewsServer.start(null, 0);
        client = MongoClients.create(server.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    ControlState state() {
        return done(control.read());
    }

    static <T> T done(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}

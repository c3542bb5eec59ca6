package io.baedal.projector;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.baedal.projections.mongo.MongoViewControl;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.ViewControl;
import io.baedal.projector.parts.Platform;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A projector is ready when it does what is decided about its views, and that may be nothing.
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ReadinessTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int NOT_INSTALLED = 99;

    @Inject
    ReactiveMongoClient mongo;

    private ViewControl control;

    @BeforeEach
    void waitUntilTheServedVersionIsKept() {
        control = MongoViewControl.of(mongo.unwrap(), ShopDisplayDocument.VIEW, LIMIT);
        isReadyWith(1, "LIVE");
    }

    @Test
    void aPausedViewIsAsItShouldBe() {
        done(control.pause(new Pause("kim", "to look at it", Instant.now())));
        try {
            isReadyWith(1, "PAUSED");
        } finally {
            done(control.resume());
        }
        isReadyWith(1, "LIVE");
    }

    @Test
    void aVersionThatOnlyOtherProjectorsCanKeepIsAsItShouldBe() {
        int next = done(control.read()).unused();
        var lease = new Lease("token", "the test", Instant.now().plus(LIMIT));
        assertThat(done(control.beginVersion(next, NOT_INSTALLED, lease, Instant.now())))
                .isTrue();
        assertThat(done(control.keep(next, lease.token()))).isTrue();
        assertThat(done(control.serveRebuilt(1, next, lease.token(), Instant.now())))
                .isTrue();
        try {
            isReadyWith(next, "NO_FOLD");
        } finally {
            done(control.serve(next, 1, Instant.now()));
            done(control.beginDrop(next, Instant.now()));
            done(control.drop(next));
        }
    }

    private static void isReadyWith(int version, String state) {
        var shown = "checks.find { it.name == 'projections' }.data.'shop-display version " + version + "'";
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        when().get("/q/health/ready").then().statusCode(200).body(shown, equalTo(state)));
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }
}

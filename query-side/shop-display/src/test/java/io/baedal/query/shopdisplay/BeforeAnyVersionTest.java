package io.baedal.query.shopdisplay;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningViews.class)
@TestProfile(BeforeAnyVersionTest.NewView.class)
class BeforeAnyVersionTest {
    /// A view that no projector has begun yet.
    public static final class NewView implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("baedal.query.view", "new-view");
        }
    }

    Documents documents;

    @Test
    void nothingIsAnsweredUntilTheFirstIsServed() {
        when().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks[0].data.reason", containsString("No version of the view is served yet"));
        when().get("/shops/{id}", UUID.randomUUID())
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:baedal:problem:unavailable"));

        documents.serve("new-view");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> when().get("/q/health/ready").statusCode() == 200);
        when().get("/shops/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}

package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.ADS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkheadTest extends StorefrontTest {
    @Test
    void turnsAwayWhatHasNoPlaceAndServesThePageWithoutIt() throws Exception {
        Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();
        ADS.does(held::add);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = clients.submit(() -> label("하나"));
            await().atMost(Duration.ofSeconds(30)).until(() -> held.size() == 1);
            var second = clients.submit(() -> label("둘"));
            await().atMost(Duration.ofSeconds(30)).until(() -> held.size() == 2);
            var others = IntStream.range(0, 8)
                    .mapToObj(i -> clients.submit(() -> label("셋" + i)))
                    .toList();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> others.stream().filter(other -> other.isDone()).count() >= 7);

            assertThat(held).hasSizeLessThanOrEqualTo(3);
            ADS.answers(City.ads(Map.of()));
            held.forEach(request -> Stub.answer(request, 200, City.ads(Map.of())));
            first.get();
            second.get();
            var without = 0;
            for (var other : others) {
                without += "ads".equals(other.get()) ? 1 : 0;
            }
            assertThat(without).isGreaterThanOrEqualTo(7);
        }
    }

    private String label(String keyword) {
        return ads(given().queryParam("keyword", keyword))
                .statusCode(200)
                .extract()
                .header("Baedal-Degraded");
    }
}

package io.baedal.projector;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewWritten;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projector.parts.Platform;
import io.baedal.projector.parts.Shops;
import io.baedal.views.shopdisplay.ReviewDocument;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class FollowingShopsTest {
    private static final Address ADDRESS = new Address("양화로 1", "2층", "04000", "마포구", 37.55, 126.92);

    @ConfigProperty(name = "baedal.event-store.connection-string")
    String eventStore;

    @Inject
    ReactiveMongoClient mongo;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final String shopId = UUID.randomUUID().toString();
    private final String shop = "shop-" + shopId;
    private final String menu = "menu-" + shopId;
    private Shops shops;

    @BeforeEach
    void open() {
        shops = new Shops(eventStore, bootstrapServers);
    }

    @AfterEach
    void close() {
        shops.close();
    }

    @Test
    void aNoticeBringsTheDocumentToTheHeadOfTheStream() throws Exception {
        shops.store(shop, registered());
        shops.tell(shop, shops.store(shop, new ShopRenamed(shopId, "둘둘치킨")));

        within().untilAsserted(() -> {
            assertThat(json(ShopDisplayDocument.SHOP)).contains("\"name\":\"둘둘치킨\"", "\"state\":\"PAUSED\"");
            assertThat(revision(ShopDisplayDocument.SHOP)).isEqualTo(1);
        });
    }

    @Test
    void shopAndMenuMeetInOneDocument() throws Exception {
        shops.tell(menu, shops.store(menu, new MenuGroupAdded(shopId, "g1", "대표 메뉴")));
        shops.tell(shop, shops.store(shop, registered()));

        within().untilAsserted(() -> {
            assertThat(json(ShopDisplayDocument.SHOP)).contains("\"id\":\"" + shopId + "\"");
            assertThat(json(ShopDisplayDocument.MENU))
                    .isEqualTo("{\"groups\":[{\"id\":\"g1\",\"name\":\"대표 메뉴\",\"items\":[]}]}");
        });
    }

    @Test
    void itsRatingAndItsReviewsAreFollowed() throws Exception {
        var rating = "rating-" + shopId;
        var reviewId = UUID.randomUUID().toString();
        var review = "review-" + reviewId;
        shops.tell(shop, shops.store(shop, registered()));
        shops.tell(review, shops.store(review, written(reviewId)));
        shops.tell(rating, shops.store(rating, new ShopRated(shopId, 1, new StarCounts(0, 0, 0, 0, 1))));

        within().untilAsserted(() -> {
            assertThat(json(ShopDisplayDocument.CARD)).contains("\"name\":\"원조치킨\"");
            assertThat(json(ShopDisplayDocument.RATING)).contains("\"average\":5.0,\"count\":1");
            assertThat(document(ReviewDocument.COLLECTION, reviewId))
                    .containsEntry(ReviewDocument.SHOP_ID, new BsonString(shopId))
                    .containsEntry(ReviewDocument.VISIBLE, BsonBoolean.TRUE);
        });
        shops.tell(review, shops.store(review, new ReviewDeleted(reviewId)));
        within().untilAsserted(() -> assertThat(document(ReviewDocument.COLLECTION, reviewId))
                .containsEntry(ReviewDocument.VISIBLE, BsonBoolean.FALSE)
                .doesNotContainKey(ReviewDocument.REVIEW));
    }

    private ReviewWritten written(String reviewId) {
        return new ReviewWritten(
                reviewId, shopId, "customer-1", "order-1", 5, "바삭해요", List.of(), "2026-03-01T12:00:00Z");
    }

    @Test
    void aLostNoticeIsMadeUpFor() throws Exception {
        shops.store(shop, registered());

        within().untilAsserted(
                        () -> assertThat(revision(ShopDisplayDocument.SHOP)).isEqualTo(0));
    }

    @Test
    void aShopThatClosedForGoodIsGone() throws Exception {
        shops.store(shop, registered());
        shops.tell(shop, shops.store(shop, new ShopClosed(shopId, "은퇴")));

        within().untilAsserted(() ->
                assertThat(document().get(ShopDisplayDocument.GONE)).isEqualTo(BsonBoolean.TRUE));
    }

    @Test
    void aPoisonEventParksItsStreamAndNoOther() throws Exception {
        shops.store(shop, registered());
        shops.store(shop, "ShopTeleported", "{}".getBytes(StandardCharsets.UTF_8), new byte[0]);
        shops.tell(shop, shops.store(shop, new ShopRenamed(shopId, "Never shown")));
        shops.tell(menu, shops.store(menu, new MenuGroupAdded(shopId, "g1", "대표 메뉴")));

        within().untilAsserted(() -> {
            when().get("/projections/shop-display/parked")
                    .then()
                    .statusCode(200)
                    .body("stream", hasItem(shop))
                    .body("find { it.stream == '" + shop + "' }.revision", equalTo(1))
                    .body("find { it.stream == '" + shop + "' }.eventType", equalTo("ShopTeleported"));
            assertThat(json(ShopDisplayDocument.MENU)).contains("대표 메뉴");
        });
        assertThat(revision(ShopDisplayDocument.SHOP)).isEqualTo(0);
    }

    @Test
    void tellsHowItIsDoing() throws Exception {
        shops.store(shop, registered());

        within().untilAsserted(() -> when().get("/projections")
                .then()
                .statusCode(200)
                .body("view", hasItems("shop-display", "favourites", "ad-listing"))
                .rootPath("find { it.view == 'shop-display' }")
                .body("version", equalTo(1))
                .body("fold", equalTo(2))
                .body("served", equalTo(true))
                .body("state", equalTo("LIVE"))
                .body("lagEvents", equalTo(0)));
        within().untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
        var metrics = when().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("baedal_projection_lag_seconds{version=\"1\",view=\"shop-display\"}");
    }

    @Test
    void showsEveryMetricThatAlertsWatch() throws Exception {
        var rules = Files.readString(Path.of("../../deploy/observability/alerts/projections.yaml"));
        var watched = Pattern.compile("baedal_projection_\\w+")
                .matcher(rules)
                .results()
                .map(name -> name.group() + "{")
                .collect(Collectors.toSet());

        assertThat(watched).hasSizeGreaterThan(5);
        within().untilAsserted(
                        () -> assertThat(when().get("/q/metrics").asString()).contains(watched));
    }

    private ShopRegistered registered() {
        return new ShopRegistered(shopId, "owner-1", "원조치킨", ShopCategory.CHICKEN, "02-123-4567", ADDRESS);
    }

    private static ConditionFactory within() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }

    private BsonDocument document() {
        return document(ShopDisplayDocument.COLLECTION, shopId);
    }

    private BsonDocument document(String collection, String id) {
        var document = mongo.getDatabase(MongoViewStore.database(ShopDisplayDocument.VIEW, 1))
                .getCollection(collection, BsonDocument.class)
                .find(new BsonDocument("_id", new BsonString(id)))
                .collect()
                .first()
                .await()
                .atMost(Duration.ofSeconds(5));
        return document == null ? new BsonDocument() : document;
    }

    private String json(String part) {
        var document = document();
        return document.containsKey(part) ? new String(document.getBinary(part).getData(), StandardCharsets.UTF_8) : "";
    }

    private long revision(String source) {
        var document = document();
        return document.containsKey(ShopDisplayDocument.REVISIONS)
                ? document.getDocument(ShopDisplayDocument.REVISIONS)
                        .getInt64(source)
                        .getValue()
                : -1;
    }
}

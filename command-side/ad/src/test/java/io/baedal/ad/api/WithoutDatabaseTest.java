package io.baedal.ad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.command.Aggregates;
import io.baedal.command.testing.DatabaseAway;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.local.relational.Relational;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.Away.class)
@QuarkusTestResource(value = TestPlatform.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(
        value = DatabaseAway.class,
        initArgs = @ResourceArg(name = DatabaseAway.DATABASE, value = "ad"),
        restrictToAnnotatedClass = true)
class WithoutDatabaseTest {
    public static class Away implements QuarkusTestProfile {}

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @Inject
    Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;

    @ConfigProperty(name = DatabaseAway.PORT)
    int port;

    private final Client owner = Client.owner();

    @Test
    void campaignsGoOnWithoutItAndAClosedShopIsDealtWithWhenItIsBack() throws Exception {
        var shop = ShopService.shopOf(owner);
        var id = UUID.randomUUID().toString();
        var campaign = "/campaigns/" + id;
        campaigns
                .handle(id, PlannedBefore.plan(owner, shop, id), PlannedBefore.context())
                .await()
                .atMost(LIMIT);

        unavailable(owner.post("/campaigns", Client.plan(shop)));
        unavailable(owner.get("/campaigns?shop=" + shop));
        owner.post(campaign + "/start").then().statusCode(204);
        Client.customer().post(campaign + "/clicks").then().statusCode(200).body("charged", equalTo(true));
        given().get("/q/health/ready").then().statusCode(200).body("checks.data.database", hasItem("away"));
        owner.post(campaign + "/end").then().statusCode(204);
        try (var notices = new Notices()) {
            notices.publish(Notices.closed(shop, 3));
        }

        List<String> begun = new ArrayList<>();
        try (var database = Relational.start(Path.of("target", "platform", "late-" + UUID.randomUUID()), port)) {
            database.createDatabase("ad");
            await().atMost(LIMIT).untilAsserted(() -> {
                var response = owner.post("/campaigns", Client.plan(shop));
                if (response.statusCode() == 201) {
                    begun.add(response.header("Location"));
                }
                response.then().statusCode(409).body("type", equalTo("urn:baedal:problem:campaign-shop-closed"));
            });
            for (var late : begun) {
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThat((String) owner.get(late).path("ending"))
                                .isEqualTo("SHOP_CLOSED"));
            }
        }
    }

    private static void unavailable(Response response) {
        response.then().statusCode(503).body("type", equalTo("urn:baedal:problem:unavailable"));
    }
}

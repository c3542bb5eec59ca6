package io.baedal.ad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.ad.application.shop.EndingCampaignsOfClosedShop;
import io.baedal.ad.application.shop.FindingClosedShops;
import io.baedal.ad.application.shop.ShopReplica;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.command.Aggregates;
import io.baedal.command.store.EventStore;
import io.baedal.events.EventMetadata;
import io.baedal.events.campaign.CampaignEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of the campaigns of a shop that closes: with notices that come, come twice, come late, or don't come.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ClosedShopTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    TestClock clock;

    @Inject
    CampaignsOfShops notes;

    @Inject
    ShopReplica replica;

    @Inject
    EndingCampaignsOfClosedShop ending;

    @Inject
    FindingClosedShops finding;

    @Inject
    Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;

    @Inject
    EventStore store;

    private final Client owner = Client.owner();
    private Notices notices;
    private String shop;

    @BeforeEach
    void aShop() {
        notices = new Notices();
        shop = ShopService.shopOf(owner);
    }

    @AfterEach
    void itIsNoonAgain() {
        notices.close();
        clock.reset();
    }

    @Test
    void aClosedShopsCampaignsEndHoweverTheyStandAndNobodyElses() throws Exception {
        var planned = owner.planned(Client.plan(shop));
        var running = owner.started(Client.plan(shop));
        var ended = owner.started(Client.plan(shop));
        owner.post(ended + "/end").then().statusCode(204);
        var another = owner.started(Client.plan(ShopService.shopOf(owner)));
        var notice = Notices.closed(shop, 7);

        notices.publishNonsense();
        notices.publish(notice);

        awaitEnded(planned, 1);
        awaitEnded(running, 2);
        owner.get(ended).then().body("ending", equalTo("BY_OWNER")).body("revision", equalTo(2));
        owner.get(another).then().body("standing", equalTo("RUNNING"));
        owner.post("/campaigns", Client.plan(shop))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:baedal:problem:campaign-shop-closed"));
        assertThat(causeOfLastEvent(running)).isEqualTo(notice.id());
    }

    private String causeOfLastEvent(String campaign) {
        var last = wait(store.last("campaign-" + idOf(campaign))).orElseThrow();
        return EventMetadata.fromJson(last.getUserMetadata()).causationId();
    }

    @Test
    void aNoticeThatComesTwiceEndsThemOnce() throws Exception {
        var campaign = owner.started(Client.plan(shop));
        notices.publish(Notices.closed(shop, 3));
        notices.publish(Notices.closed(shop, 3));
        awaitHeard();
        owner.get(campaign).then().body("standing", equalTo("ENDED")).body("revision", equalTo(2));
        notices.publish(Notices.closed(shop, 3));
        awaitHeard();
        owner.get(campaign).then().body("revision", equalTo(2));
    }

    /// Whatever was published before is dealt with once this is.
    private void awaitHeard() throws Exception {
        var another = ShopService.shopOf(owner);
        var marker = owner.planned(Client.plan(another));
        notices.publish(Notices.closed(another, 1));
        awaitEnded(marker, 1);
    }

    @Test
    void aNoticeThatIsLostIsMadeUpForBySweeping() {
        var campaign = owner.started(Client.plan(shop));
        sweep();
        owner.get(campaign).then().body("standing", equalTo("RUNNING"));
        ShopService.says(shop, owner.id(), 4, true);
        sweep();
        owner.get(campaign).then().body("standing", equalTo("ENDED")).body("ending", equalTo("SHOP_CLOSED"));
    }

    @Test
    void aShopThatClosedBeforeAnyoneAskedForItIsNotAdvertised() throws Exception {
        notices.publish(Notices.closed(shop, 3));
        awaitHeard();
        owner.post("/campaigns", Client.plan(shop)).then().statusCode(409);
    }

    @Test
    void whatIsKnownOfAShopIsKeptFreshAndNeverGoesBack() throws Exception {
        owner.planned(Client.plan(shop));
        ShopService.says(shop, owner.id(), 5, false);
        notices.publish(Notices.updated(shop, 5));
        awaitHeard();
        assertThat(wait(replica.find(shop)).orElseThrow().revision()).isEqualTo(5);
        wait(replica.keep(shop, "somebody-else", 4));
        assertThat(wait(replica.find(shop)).orElseThrow().shop().ownerId()).isEqualTo(owner.id());
        wait(replica.close(shop, 6));
        wait(replica.keep(shop, owner.id(), 7));
        assertThat(wait(replica.find(shop)).orElseThrow().shop().isClosed()).isTrue();
    }

    /// The planner saw the shop open, the shop closed, its campaigns were ended, and only then the campaign began.
    @Test
    void aCampaignThatBeginsAMomentTooLateEndsWithTheNextSweep() {
        var id = UUID.randomUUID().toString();
        wait(notes.note(shop, id));
        wait(ending.closed(shop, 3, PlannedBefore.context()));
        wait(campaigns.handle(id, PlannedBefore.plan(owner, shop, id), PlannedBefore.context()));
        sweep();
        owner.get("/campaigns/" + id).then().body("standing", equalTo("ENDED")).body("ending", equalTo("SHOP_CLOSED"));
    }

    @Test
    void whatNeverBeganIsForgottenOnceItsPlannerCantBeAliveAnyMore() {
        wait(notes.note(shop, UUID.randomUUID().toString()));
        wait(ending.closed(shop, 3, PlannedBefore.context()));
        assertThat(wait(notes.unended(shop, -1, 10))).hasSize(1);
        clock.pass(Duration.ofMinutes(3));
        sweep();
        assertThat(wait(notes.ofShop(shop, Long.MAX_VALUE, 10))).isEmpty();
    }

    @Test
    void noCampaignSlipsPastAShopThatClosesAtTheSameMoment() throws Exception {
        List<String> begun = new ArrayList<>();
        try (var planners = Executors.newFixedThreadPool(6)) {
            var plan = Client.plan(shop);
            List<Callable<Optional<String>>> work = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                var closes = i == 8;
                work.add(() -> {
                    if (closes) {
                        notices.publish(Notices.closed(shop, 2));
                    }
                    var response = owner.post("/campaigns", plan);
                    assertThat(response.statusCode()).isIn(201, 409);
                    return Optional.ofNullable(response.header("Location"));
                });
            }
            for (var planned : planners.invokeAll(work)) {
                planned.get().ifPresent(begun::add);
            }
        }
        awaitHeard();
        sweep();
        assertThat(begun).isNotEmpty();
        for (var campaign : begun) {
            owner.get(campaign).then().body("standing", equalTo("ENDED")).body("ending", equalTo("SHOP_CLOSED"));
        }
    }

    private void awaitEnded(String campaign, int revision) {
        await().atMost(LIMIT)
                .untilAsserted(() -> owner.get(campaign)
                        .then()
                        .body("standing", equalTo("ENDED"))
                        .body("ending", equalTo("SHOP_CLOSED"))
                        .body("revision", equalTo(revision)));
    }

    private void sweep() {
        wait(finding.round());
    }

    private static <T> T wait(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }

    private static String idOf(String campaign) {
        return campaign.substring(campaign.lastIndexOf('/') + 1);
    }
}

package io.baedal.ad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.baedal.ad.application.AdContext;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.ChargeClick;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.command.CommandConfig;
import io.baedal.command.CommandContext;
import io.baedal.command.ConcurrentChange;
import io.baedal.command.Precondition;
import io.baedal.command.store.EventStore;
import io.baedal.events.Actor;
import io.baedal.events.campaign.CampaignEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// A budget under the clicks of many at once, with two instances of the service on one event store: the one that these
/// tests run in, over HTTP, and another one's runtime beside it.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ManyClicksTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final int CLIENTS = 12;
    private static final int CLICKS_EACH = 8;
    private static final int BID = 70;
    private static final int BUDGET = 3_000;
    /// 42 clicks come to 2,940 won, the 43rd goes beyond the budget, and there is no 44th.
    private static final int CHARGED = 43;

    @Inject
    CommandConfig config;

    @ConfigProperty(name = "baedal.event-store.connection-string")
    String connection;

    @Test
    void aBudgetIsNeverOverspentByMoreThanOneClick() throws Exception {
        var owner = Client.owner();
        var campaign = owner.started(Client.plan(ShopService.shopOf(owner), BID, BUDGET, 100_000));
        var id = campaign.substring(campaign.lastIndexOf('/') + 1);
        long charged = 0;
        try (var store = new EventStore(connection, Duration.ofSeconds(20), 256, 500);
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var other = new AggregatesFactory(store, config, new SimpleMeterRegistry()).open(AdContext.campaign());
            List<Callable<Integer>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(i % 2 == 0 ? () -> overHttp(campaign) : () -> elsewhere(other, id));
            }
            for (var client : threads.invokeAll(clients)) {
                charged += client.get();
            }
        }

        assertThat(CLIENTS * CLICKS_EACH).isGreaterThan(CHARGED);
        assertThat(charged).isEqualTo(CHARGED);
        owner.get(campaign)
                .then()
                .body("spentToday", equalTo(CHARGED * BID))
                .body("spentInAll", equalTo(CHARGED * BID))
                .body("revision", equalTo(1 + CHARGED));
    }

    /// Some say everything twice, as those do who got no answer. A click that others were faster than is sent again.
    private static int overHttp(String campaign) {
        var customer = Client.customer();
        int charged = 0;
        for (int click = 0; click < CLICKS_EACH; click++) {
            var key = UUID.randomUUID().toString();
            var first = answer(customer, campaign, key);
            if (first && click % 2 == 0) {
                assertThat(answer(customer, campaign, key)).isTrue();
            }
            charged += first ? 1 : 0;
        }
        return charged;
    }

    private static boolean answer(Client customer, String campaign, String key) {
        while (true) {
            var response = customer.request(key).post(campaign + "/clicks");
            if (response.statusCode() != 409) {
                response.then().statusCode(200);
                return response.path("charged");
            }
        }
    }

    private static int elsewhere(Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns, String id) {
        int charged = 0;
        for (int click = 0; click < CLICKS_EACH; click++) {
            charged += campaigns
                    .handle(id, new ChargeClick(TODAY), service())
                    .onFailure(ConcurrentChange.class)
                    .retry()
                    .indefinitely()
                    .await()
                    .atMost(LIMIT)
                    .newEvents()
                    .size();
        }
        return charged;
    }

    private static CommandContext service() {
        return new CommandContext(
                new Actor("service", "elsewhere"), Optional.empty(), Precondition.none(), "test", null, null);
    }
}

package io.baedal.query.storefront;

import static io.baedal.query.storefront.Surroundings.AD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.baedal.query.storefront.DegradedTest.Fault;
import io.baedal.query.storefront.ad.Clicks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ClicksTest extends StorefrontTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Clicks clicks;

    private final String campaign = City.newId();

    private void click(Visitor who) {
        clicks.charge(campaign, who).await().atMost(PATIENCE);
    }

    @Test
    void areChargedInTheServicesOwnName() {
        click(new Visitor("kim", "kims-token"));

        var heard = AD.heard("/campaigns/" + campaign + "/clicks").getFirst();
        assertThat(heard.method()).isEqualTo("POST");
        assertThat(heard.headers().get("Authorization")).isEqualTo("Bearer " + Surroundings.SERVICE_TOKEN);
    }

    @Test
    void ofOneCustomerWithinAMinuteAreOne() {
        click(new Visitor("kim", "t"));
        click(new Visitor("kim", "t"));
        assertThat(keys()).isEqualTo(1);

        click(new Visitor("lee", "t"));
        SetClock.koreanTime("2026-03-02T12:01");
        click(new Visitor("kim", "t"));
        click(Visitor.UNKNOWN);
        click(Visitor.UNKNOWN);
        assertThat(keys()).isEqualTo(5);
    }

    private long keys() {
        return AD.heard(campaign).stream()
                .map(heard -> heard.headers().get("Idempotency-Key"))
                .collect(Collectors.toSet())
                .size();
    }

    @ParameterizedTest
    @EnumSource
    void neverFail(Fault fault) {
        fault.strikes(AD);

        assertThatCode(() -> click(Visitor.UNKNOWN)).doesNotThrowAnyException();
    }

    @Test
    void neverFailWhenTheyAreRefusedOrOfNoCampaign() {
        AD.answers(404, City.problem(404, "not-found"));

        assertThatCode(() -> click(Visitor.UNKNOWN)).doesNotThrowAnyException();
        assertThatCode(() -> clicks.charge("../shops", Visitor.UNKNOWN).await().atMost(PATIENCE))
                .doesNotThrowAnyException();
        assertThat(AD.heard()).hasSize(1);
    }
}

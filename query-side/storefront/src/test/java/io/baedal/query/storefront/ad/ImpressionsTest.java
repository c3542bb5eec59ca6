package io.baedal.query.storefront.ad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpressionsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Impressions impressions = new Impressions(new Bounds(2, 3), meters);

    record Bounds(int campaigns, int queue) implements ImpressionLimits {
        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int inFlight() {
            return 1;
        }
    }

    private double dropped() {
        return meters.get("baedal.storefront.impressions.dropped").counter().count();
    }

    @Test
    void areCountedByCampaign() {
        impressions.shown(List.of("a", "b"));
        impressions.shown(List.of("a"));

        assertThat(impressions.take())
                .extracting(Report::campaign, Report::count)
                .containsExactlyInAnyOrder(tuple("a", 2), tuple("b", 1));
        assertThat(impressions.take()).isEmpty();
    }

    @Test
    void ofMoreCampaignsThanThereIsRoomForAreDropped() {
        impressions.shown(List.of("a", "b", "c", "a"));

        assertThat(impressions.take()).extracting(Report::campaign).containsExactlyInAnyOrder("a", "b");
        assertThat(dropped()).isEqualTo(1);
    }

    @Test
    void ofMoreThanAReportHoldsAreReportedInSeveral() {
        impressions.shown(Collections.nCopies(2_500, "a"));

        assertThat(impressions.take()).extracting(Report::count).containsExactly(1000, 1000, 500);
    }

    @Test
    void thatWaitForTooLongAreDropped() {
        var failed = Report.first("a", 10);
        for (int i = 0; i < 5; i++) {
            impressions.putBack(failed);
        }

        assertThat(impressions.take()).containsExactly(failed, failed, failed);
        assertThat(dropped()).isEqualTo(20);
    }
}

package io.baedal.ad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.events.EventCodec;
import io.baedal.events.campaign.CampaignEvent;
import io.baedal.events.golden.GoldenSample;
import io.baedal.events.golden.GoldenSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSamplesTest {
    private static final CampaignDecider DECIDER = new CampaignDecider();

    static List<GoldenSample> samples() {
        return GoldenSamples.ofAggregate("campaign");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyEventEverReleasedIsStillUnderstood(GoldenSample sample) {
        assertThat(DECIDER.evolve(Campaign.NONE, event(sample))).isNotNull();
    }

    @Test
    void thereIsASampleOfEveryEvent() {
        assertThat(samples().stream().map(sample -> event(sample).getClass()).distinct())
                .hasSameSizeAs(List.of(CampaignEvent.class.getPermittedSubclasses()));
    }

    @Test
    void aStateMadeOfAllOfThemSurvivesASnapshot() throws Exception {
        var json = new ObjectMapper();
        var state = Campaign.NONE;
        for (var sample : samples()) {
            state = DECIDER.evolve(state, event(sample));
            assertEquals(state, json.readValue(json.writeValueAsBytes(state), Campaign.class));
        }
        assertThat(state.campaignId()).isNotNull();
    }

    private static CampaignEvent event(GoldenSample sample) {
        return (CampaignEvent) EventCodec.standard().decode(sample.type().name(), sample.version(), sample.json());
    }
}

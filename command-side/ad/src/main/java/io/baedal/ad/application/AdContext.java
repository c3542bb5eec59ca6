package io.baedal.ad.application;

import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignDecider;
import io.baedal.command.AggregateType;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.events.campaign.CampaignEvent;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The aggregates of this context and the names of their streams, and the clock that commands are dated by.
public class AdContext {
    /// The shape of the state in snapshots; raise it when the state changes.
    private static final int CAMPAIGN_STATE = 1;

    private static final int SNAPSHOT_EVERY = 100;

    /// How a campaign is handled, wherever it runs.
    public static AggregateType<CampaignCommand, Campaign, CampaignEvent> campaign() {
        return new AggregateType<>("campaign", new CampaignDecider(), Campaign.class, CAMPAIGN_STATE, SNAPSHOT_EVERY);
    }

    @Produces
    @Singleton
    Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns(AggregatesFactory aggregates) {
        return aggregates.open(campaign());
    }

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return InstantSource.system();
    }
}

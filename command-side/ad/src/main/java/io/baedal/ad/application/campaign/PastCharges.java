package io.baedal.ad.application.campaign;

import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;

/// What was charged before, from a campaign's stream.
public interface PastCharges {
    /// The event at this revision. Fails with [io.baedal.command.StoreUnavailable] when the stream can't be read.
    Uni<CampaignEvent> at(String campaignId, long revision);
}

package io.baedal.ad.adapter.out.charges;

import io.baedal.ad.application.campaign.PastCharges;
import io.baedal.command.store.EventStore;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.StreamNames;
import io.baedal.events.campaign.CampaignEvent;
import io.kurrent.dbclient.RecordedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads a charge again from where it was written.
@ApplicationScoped
class PastChargesInStreams implements PastCharges {
    private final EventStore store;

    PastChargesInStreams(EventStore store) {
        this.store = store;
    }

    @Override
    public Uni<CampaignEvent> at(String campaignId, long revision) {
        return store.read(StreamNames.stream("campaign", campaignId), revision).map(events -> event(events.getFirst()));
    }

    private static CampaignEvent event(RecordedEvent recorded) {
        var version = EventMetadata.fromJson(recorded.getUserMetadata()).schemaVersion();
        return (CampaignEvent) EventCodec.standard().decode(recorded.getEventType(), version, recorded.getEventData());
    }
}

package io.baedal.ad.application.campaign;

import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.Charge;
import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;

/// Somebody followed an advertisement, or it was shown. A repeated report is answered with what the first one came to,
/// which the stream remembers.
@ApplicationScoped
public class ChargingAdvertisement {
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final PastCharges past;

    ChargingAdvertisement(Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns, PastCharges past) {
        this.campaigns = campaigns;
        this.past = past;
    }

    /// @param answer what is made of it
    public <A> Uni<A> charge(
            String campaignId,
            Charge command,
            CommandContext context,
            BiFunction<Outcome<Campaign>, Charged, A> answer) {
        return campaigns
                .handle(campaignId, command, context)
                .chain(outcome -> charged(campaignId, command, outcome).map(charged -> answer.apply(outcome, charged)));
    }

    private Uni<Charged> charged(String campaignId, Charge command, Outcome<Campaign> outcome) {
        if (outcome.replayed()) {
            return past.at(campaignId, outcome.revision()).map(Charged::in);
        }
        return Uni.createFrom()
                .item(() -> outcome.newEvents().isEmpty()
                        ? Charged.nothing(outcome.state(), command.today())
                        : Charged.in((CampaignEvent) outcome.newEvents().getFirst()));
    }
}

package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.application.KoreanCalendar;
import io.baedal.ad.application.campaign.EndingCampaign;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.PauseCampaign;
import io.baedal.ad.domain.CampaignCommand.StartCampaign;
import io.baedal.command.Aggregates;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Whether a campaign is shown.
@Path("/campaigns/" + Paths.CAMPAIGN)
@Tag(name = "Campaigns")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class CampaignResource {
    private final CommandContexts contexts;
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final EndingCampaign ending;
    private final KoreanCalendar calendar;

    CampaignResource(
            CommandContexts contexts,
            Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns,
            EndingCampaign ending,
            KoreanCalendar calendar) {
        this.contexts = contexts;
        this.campaigns = campaigns;
        this.ending = ending;
        this.calendar = calendar;
    }

    @POST
    @Path("/start")
    @Operation(summary = "Show it from now on, within its period and budget; also after a pause")
    public Uni<Response> start(String campaignId) {
        var context = contexts.current();
        return campaigns
                .handle(campaignId, new StartCampaign(context.actor(), calendar.today()), context)
                .map(CommandResponses::done);
    }

    @POST
    @Path("/pause")
    @Operation(summary = "Don't show it until it starts again")
    public Uni<Response> pause(String campaignId) {
        var context = contexts.current();
        return campaigns
                .handle(campaignId, new PauseCampaign(context.actor()), context)
                .map(CommandResponses::done);
    }

    @POST
    @Path("/end")
    @RolesAllowed({Role.OWNER, Role.OPERATOR})
    @Operation(summary = "End it for good")
    public Uni<Response> end(String campaignId) {
        return ending.end(campaignId, contexts.current()).map(CommandResponses::done);
    }
}

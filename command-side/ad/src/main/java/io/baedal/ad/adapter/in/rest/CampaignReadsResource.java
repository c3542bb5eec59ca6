package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.application.KoreanCalendar;
import io.baedal.ad.application.campaign.ReadingCampaigns;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CurrentState;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Campaigns as they are now.
@Path("/campaigns")
@Tag(name = "Reads from the source")
@Cancellable(false)
@RolesAllowed({Role.OWNER, Role.OPERATOR, Role.SERVICE})
public class CampaignReadsResource {
    private final CommandContexts contexts;
    private final ReadingCampaigns reading;
    private final KoreanCalendar calendar;

    CampaignReadsResource(CommandContexts contexts, ReadingCampaigns reading, KoreanCalendar calendar) {
        this.contexts = contexts;
        this.reading = reading;
        this.calendar = calendar;
    }

    @GET
    @Path(Paths.CAMPAIGN)
    @Operation(summary = "A campaign as it is now, also one that has ended; its ETag is its revision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Uni<Response> campaign(String campaignId, @Context Request request) {
        return reading.campaign(campaignId, contexts.current().actor())
                .map(campaign -> CurrentState.of(campaign, CampaignView.of(campaign, calendar.today()), request));
    }

    @GET
    @Operation(summary = "A shop's campaigns as they are now, newest first")
    public Uni<CampaignsView> campaigns(
            @Parameter(description = "The shop's id", required = true) @RestQuery String shop,
            @Parameter(description = "1 to 100, 20 where it is left out") @RestQuery String limit,
            @Parameter(description = "next, from the page before") @RestQuery String cursor) {
        var actor = contexts.current().actor();
        return reading.ofShop(
                        CampaignsQuery.shop(shop), CampaignsQuery.cursor(cursor), CampaignsQuery.limit(limit), actor)
                .map(page -> CampaignsView.of(page, calendar.today()));
    }
}

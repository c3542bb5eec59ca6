package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.application.KoreanCalendar;
import io.baedal.ad.application.campaign.ChargingAdvertisement;
import io.baedal.ad.domain.CampaignCommand.Charge;
import io.baedal.ad.domain.CampaignCommand.ChargeClick;
import io.baedal.ad.domain.CampaignCommand.ChargeImpressions;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What campaigns cost. The answer is 200 whether something was charged or not: the advertisement works anyway.
@Path("/campaigns/" + Paths.CAMPAIGN)
@Tag(name = "Charges")
@Cancellable(false)
public class ChargesResource {
    private final CommandContexts contexts;
    private final ChargingAdvertisement charging;
    private final KoreanCalendar calendar;

    ChargesResource(CommandContexts contexts, ChargingAdvertisement charging, KoreanCalendar calendar) {
        this.contexts = contexts;
        this.charging = charging;
        this.calendar = calendar;
    }

    @POST
    @Path("/clicks")
    @RolesAllowed({Role.CUSTOMER, Role.SERVICE})
    @Operation(summary = "Somebody followed the advertisement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChargeView.class)))
    public Uni<Response> click(String campaignId) {
        return charge(campaignId, new ChargeClick(calendar.today()));
    }

    @POST
    @Path("/impressions")
    @RolesAllowed(Role.SERVICE)
    @Operation(summary = "The advertisement was shown a number of times")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChargeView.class)))
    public Uni<Response> impressions(String campaignId, ImpressionsBody body) {
        var today = calendar.today();
        return charge(campaignId, Form.read(form -> {
            var impressions = body.value(form);
            return form.filled(() -> new ChargeImpressions(impressions, today));
        }));
    }

    private Uni<Response> charge(String campaignId, Charge command) {
        return charging.charge(
                campaignId,
                command,
                contexts.current(),
                (outcome, charged) -> Response.fromResponse(CommandResponses.done(outcome))
                        .status(Status.OK)
                        .entity(ChargeView.of(charged))
                        .build());
    }
}

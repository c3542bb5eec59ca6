package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.application.KoreanCalendar;
import io.baedal.ad.domain.Campaign;
import io.baedal.ad.domain.CampaignCommand;
import io.baedal.ad.domain.CampaignCommand.ChangeArea;
import io.baedal.ad.domain.CampaignCommand.ChangeBid;
import io.baedal.ad.domain.CampaignCommand.ChangeBudget;
import io.baedal.ad.domain.CampaignCommand.ChangePeriod;
import io.baedal.command.Aggregates;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.events.campaign.CampaignEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Where, when and for how much a campaign is shown.
@Path("/campaigns/" + Paths.CAMPAIGN)
@Tag(name = "Campaigns")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class CampaignTermsResource {
    private final CommandContexts contexts;
    private final Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns;
    private final KoreanCalendar calendar;

    CampaignTermsResource(
            CommandContexts contexts,
            Aggregates<CampaignCommand, Campaign, CampaignEvent> campaigns,
            KoreanCalendar calendar) {
        this.contexts = contexts;
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    @PUT
    @Path("/bid")
    @Operation(summary = "Change what a click may cost")
    public Uni<Response> changeBid(String campaignId, BidBody body) {
        return change(campaignId, body::value, ChangeBid::new);
    }

    @PUT
    @Path("/budget")
    @Operation(summary = "Change what it may cost, a day and in all")
    public Uni<Response> changeBudget(String campaignId, BudgetBody body) {
        return change(campaignId, body::value, ChangeBudget::new);
    }

    @PUT
    @Path("/area")
    @Operation(summary = "Change the districts in which it is shown")
    public Uni<Response> changeArea(String campaignId, AreaBody body) {
        return change(campaignId, body::value, ChangeArea::new);
    }

    @PUT
    @Path("/period")
    @Operation(summary = "Change the days on which it is shown")
    public Uni<Response> changePeriod(String campaignId, PeriodBody body) {
        return change(campaignId, body::value, (by, period) -> new ChangePeriod(by, period, calendar.today()));
    }

    private <V> Uni<Response> change(
            String campaignId, Function<Form, V> value, BiFunction<Actor, V, CampaignCommand> command) {
        var context = contexts.current();
        var change = Form.read(form -> {
            var given = value.apply(form);
            return form.filled(() -> command.apply(context.actor(), given));
        });
        return campaigns.handle(campaignId, change, context).map(CommandResponses::done);
    }
}

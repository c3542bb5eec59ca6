package io.baedal.ad.adapter.in.rest;

import io.baedal.ad.application.KoreanCalendar;
import io.baedal.ad.application.campaign.PlanningCampaign;
import io.baedal.command.Ids;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Campaigns begin here.
@Path("/campaigns")
@Tag(name = "Campaigns")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class CampaignsResource {
    private final CommandContexts contexts;
    private final PlanningCampaign planning;
    private final KoreanCalendar calendar;

    CampaignsResource(CommandContexts contexts, PlanningCampaign planning, KoreanCalendar calendar) {
        this.contexts = contexts;
        this.planning = planning;
        this.calendar = calendar;
    }

    @POST
    @Operation(summary = "Plan a campaign for a shop; it is shown once it starts")
    public Uni<Response> plan(PlanCampaignBody body) {
        var context = contexts.current();
        var id = Ids.derive(context, "campaign");
        var command = Form.read(form -> body.command(form, context.actor(), id, calendar.today()));
        return planning.plan(body.shopId(), id, command, context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/campaigns/" + id)));
    }
}

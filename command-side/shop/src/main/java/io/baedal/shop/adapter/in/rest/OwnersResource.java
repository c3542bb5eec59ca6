package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.shop.application.owner.ChangingEmail;
import io.baedal.shop.application.owner.Leaving;
import io.baedal.shop.application.owner.RegisteringOwner;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Commands about an owner's own account.
@Path("/owners")
@Tag(name = "Owners")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class OwnersResource {

    private final CommandContexts contexts;
    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final RegisteringOwner registering;
    private final ChangingEmail changingEmail;
    private final Leaving leaving;

    OwnersResource(
            CommandContexts contexts,
            Aggregates<OwnerCommand, Owner, OwnerEvent> owners,
            RegisteringOwner registering,
            ChangingEmail changingEmail,
            Leaving leaving) {
        this.contexts = contexts;
        this.owners = owners;
        this.registering = registering;
        this.changingEmail = changingEmail;
        this.leaving = leaving;
    }

    @POST
    @Operation(summary = "Register as an owner; the id is the token's subject")
    public Uni<Response> register(RegisterOwnerBody body) {
        var context = contexts.current();
        var id = context.actor().id();
        var command = Form.read(form -> body.command(form, id));
        return registering
                .register(command, context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/owners/" + id)));
    }

    @PUT
    @Path(Paths.OWNER + "/profile")
    @Operation(summary = "Change name and telephone number")
    public Uni<Response> changeProfile(String ownerId, OwnerProfileBody body) {
        var context = own(ownerId);
        var command = Form.read(form -> body.command(form));
        return owners.handle(ownerId, command, context).map(CommandResponses::done);
    }

    @PUT
    @Path(Paths.OWNER + "/email")
    @Operation(summary = "Change the e-mail address; no two owners have the same")
    public Uni<Response> changeEmail(String ownerId, EmailBody body) {
        var context = own(ownerId);
        var email = Form.read(form -> body.value(form));
        return changingEmail.change(ownerId, email, context).map(CommandResponses::done);
    }

    @DELETE
    @Path(Paths.OWNER)
    @Operation(summary = "Leave the platform, once all shops are closed for good")
    public Uni<Response> leave(String ownerId) {
        return leaving.leave(ownerId, own(ownerId)).map(CommandResponses::done);
    }

    private CommandContext own(String ownerId) {
        var context = contexts.current();
        if (!context.actor().id().equals(ownerId)) {
            throw new OwnerRefusal.NotYourAccount();
        }
        return context;
    }
}

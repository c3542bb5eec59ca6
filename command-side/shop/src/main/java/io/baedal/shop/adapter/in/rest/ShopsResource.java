package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Ids;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.shop.application.shop.RegisteringShop;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Shops begin here.
@Path("/shops")
@Tag(name = "Shops")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class ShopsResource {

    private final CommandContexts contexts;
    private final RegisteringShop registering;

    ShopsResource(CommandContexts contexts, RegisteringShop registering) {
        this.contexts = contexts;
        this.registering = registering;
    }

    @POST
    @Operation(summary = "Register a shop; it takes no orders until it opens")
    public Uni<Response> register(RegisterShopBody body) {
        var context = contexts.current();
        var id = Ids.derive(context, "shop");
        var command = Form.read(form -> body.command(form, context.actor(), id));
        return registering
                .register(id, command, context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/shops/" + id)));
    }
}

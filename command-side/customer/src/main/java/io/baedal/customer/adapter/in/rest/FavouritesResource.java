package io.baedal.customer.adapter.in.rest;

import io.baedal.command.CommandContext;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.customer.application.favourites.Liking;
import io.baedal.customer.domain.favourites.FavouritesRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Commands about a customer's favourites.
@Path("/favourites/" + Paths.CUSTOMER + "/shops/" + Paths.SHOP)
@Tag(name = "Favourites")
@Cancellable(false)
@RolesAllowed(Role.CUSTOMER)
public class FavouritesResource {

    private final CommandContexts contexts;
    private final Liking liking;

    FavouritesResource(CommandContexts contexts, Liking liking) {
        this.contexts = contexts;
        this.liking = liking;
    }

    @PUT
    @Operation(summary = "Like a shop; it becomes the newest favourite, unless it is one already")
    public Uni<Response> like(String customerId, String shopId) {
        return liking.like(customerId, shopId, own(customerId)).map(CommandResponses::done);
    }

    @DELETE
    @Operation(summary = "Don't like a shop any more")
    public Uni<Response> unlike(String customerId, String shopId) {
        return liking.unlike(customerId, shopId, own(customerId)).map(CommandResponses::done);
    }

    private CommandContext own(String customerId) {
        var context = contexts.current();
        if (!context.actor().id().equals(customerId)) {
            throw new FavouritesRefusal.NotYours();
        }
        return context;
    }
}

package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CurrentState;
import io.baedal.shop.application.owner.ReadingOwner;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Owners as they are now.
@Path("/owners")
@Tag(name = "Reads from the source")
@Cancellable(false)
@RolesAllowed({Role.OWNER, Role.OPERATOR, Role.SERVICE})
public class OwnerReadsResource {

    private final CommandContexts contexts;
    private final ReadingOwner reading;

    OwnerReadsResource(CommandContexts contexts, ReadingOwner reading) {
        this.contexts = contexts;
        this.reading = reading;
    }

    @GET
    @Path(Paths.OWNER)
    @Operation(summary = "An owner's account as it is now; its ETag is its revision")
    public Uni<Response> owner(String ownerId, @Context Request request) {
        return reading.owner(ownerId, contexts.current().actor())
                .map(owner -> CurrentState.of(owner, OwnerView.of(owner.state(), owner.revision()), request));
    }
}

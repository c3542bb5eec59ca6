package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CurrentState;
import io.baedal.shop.application.shop.ReadingShops;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Shops and menus as they are now, for call-backs.
@Path("/shops")
@Tag(name = "Reads from the source")
@Cancellable(false)
@RolesAllowed({Role.OWNER, Role.OPERATOR, Role.SERVICE})
public class ShopReadsResource {

    private final CommandContexts contexts;
    private final ReadingShops reading;

    ShopReadsResource(CommandContexts contexts, ReadingShops reading) {
        this.contexts = contexts;
        this.reading = reading;
    }

    @GET
    @Path(Paths.SHOP)
    @Operation(summary = "A shop as it is now; its ETag is its revision")
    public Uni<Response> shop(String shopId, @Context Request request) {
        return reading.shop(shopId, contexts.current().actor())
                .map(shop -> CurrentState.of(shop, ShopView.of(shop.state(), shop.revision()), request));
    }

    @GET
    @Path(Paths.SHOP + "/menu")
    @Operation(summary = "A shop's menu as it is now; its ETag is its revision")
    public Uni<Response> menu(String shopId, @Context Request request) {
        return reading.menu(shopId, contexts.current().actor())
                .map(menu -> CurrentState.of(menu, MenuView.of(shopId, menu.state(), menu.revision()), request));
    }

    @GET
    @RolesAllowed({Role.OPERATOR, Role.SERVICE})
    @Operation(summary = "Up to 200 shops as they are now")
    public Uni<ShopsView> shops(
            @Parameter(description = "Ids with commas between them", required = true) @RestQuery String ids) {
        var asked = ShopIds.read(ids);
        return reading.shops(asked).map(loaded -> ShopsView.of(asked, loaded));
    }
}

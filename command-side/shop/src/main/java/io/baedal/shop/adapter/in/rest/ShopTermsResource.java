package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Aggregates;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.ChangeDeliveryAreas;
import io.baedal.shop.domain.shop.ShopCommand.ChangeMinimumOrder;
import io.baedal.shop.domain.shop.ShopCommand.ChangeOpeningHours;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// On which terms a shop delivers.
@Path("/shops")
@Tag(name = "Shops")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class ShopTermsResource {

    private final CommandContexts contexts;
    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;

    ShopTermsResource(CommandContexts contexts, Aggregates<ShopCommand, Shop, ShopEvent> shops) {
        this.contexts = contexts;
        this.shops = shops;
    }

    @PUT
    @Path(Paths.SHOP + "/opening-hours")
    @Operation(summary = "Change the opening hours of the week")
    public Uni<Response> changeOpeningHours(String shopId, OpeningHoursBody body) {
        return handle(shopId, by -> Form.read(form -> new ChangeOpeningHours(by, body.value(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/minimum-order")
    @Operation(summary = "Change the least amount to order for")
    public Uni<Response> changeMinimumOrder(String shopId, MinimumOrderBody body) {
        return handle(shopId, by -> Form.read(form -> new ChangeMinimumOrder(by, body.value(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/delivery-areas")
    @Operation(summary = "Change the districts and fees of delivery")
    public Uni<Response> changeDeliveryAreas(String shopId, DeliveryAreasBody body) {
        return handle(shopId, by -> Form.read(form -> new ChangeDeliveryAreas(by, body.value(form))));
    }

    private Uni<Response> handle(String shopId, Function<Actor, ShopCommand> command) {
        var context = contexts.current();
        return shops.handle(shopId, command.apply(context.actor()), context).map(CommandResponses::done);
    }
}

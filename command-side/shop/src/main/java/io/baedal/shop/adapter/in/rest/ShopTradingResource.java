package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Aggregates;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.application.shop.OpeningShop;
import io.baedal.shop.domain.Reason;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.CloseShop;
import io.baedal.shop.domain.shop.ShopCommand.PauseShop;
import io.baedal.shop.domain.shop.ShopCommand.ResumeShop;
import io.baedal.shop.domain.shop.ShopCommand.SuspendShop;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Whether a shop takes orders.
@Path("/shops")
@Tag(name = "Shops")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class ShopTradingResource {

    private final CommandContexts contexts;
    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final OpeningShop opening;

    ShopTradingResource(CommandContexts contexts, Aggregates<ShopCommand, Shop, ShopEvent> shops, OpeningShop opening) {
        this.contexts = contexts;
        this.shops = shops;
        this.opening = opening;
    }

    @POST
    @Path(Paths.SHOP + "/open")
    @Operation(summary = "Take orders from now on, within the opening hours")
    public Uni<Response> open(String shopId) {
        return opening.open(shopId, contexts.current()).map(CommandResponses::done);
    }

    @POST
    @Path(Paths.SHOP + "/pause")
    @Operation(summary = "Take no orders until opened again")
    public Uni<Response> pause(String shopId) {
        return handle(shopId, PauseShop::new);
    }

    @POST
    @Path(Paths.SHOP + "/suspend")
    @RolesAllowed(Role.OPERATOR)
    @Operation(summary = "Stop a shop, as an operator")
    public Uni<Response> suspend(String shopId, ReasonBody body) {
        return handle(shopId, by -> Form.read(form -> new SuspendShop(by, body.value(form))));
    }

    @POST
    @Path(Paths.SHOP + "/resume")
    @RolesAllowed(Role.OPERATOR)
    @Operation(summary = "Let a suspended shop go on, as an operator; its owner opens it again")
    public Uni<Response> resume(String shopId, ReasonBody body) {
        return handle(shopId, by -> Form.read(form -> new ResumeShop(by, body.value(form))));
    }

    @POST
    @Path(Paths.SHOP + "/close")
    @RolesAllowed({Role.OWNER, Role.OPERATOR})
    @Operation(summary = "Close a shop for good")
    public Uni<Response> close(String shopId, ReasonBody body) {
        return handle(shopId, by -> Form.read(form -> new CloseShop(by, body.value(form))));
    }

    @DELETE
    @Path(Paths.SHOP)
    @RolesAllowed({Role.OWNER, Role.OPERATOR})
    @Operation(summary = "Close a shop for good, without saying why")
    public Uni<Response> delete(String shopId) {
        return handle(shopId, by -> new CloseShop(by, Reason.NONE_GIVEN));
    }

    private Uni<Response> handle(String shopId, Function<Actor, ShopCommand> command) {
        var context = contexts.current();
        return shops.handle(shopId, command.apply(context.actor()), context).map(CommandResponses::done);
    }
}

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
import io.baedal.shop.domain.shop.ShopCommand.ChangeCategory;
import io.baedal.shop.domain.shop.ShopCommand.ChangeIntroduction;
import io.baedal.shop.domain.shop.ShopCommand.ChangePhone;
import io.baedal.shop.domain.shop.ShopCommand.MoveShop;
import io.baedal.shop.domain.shop.ShopCommand.RenameShop;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// What customers read about a shop.
@Path("/shops")
@Tag(name = "Shops")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class ShopDescriptionResource {

    private final CommandContexts contexts;
    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;

    ShopDescriptionResource(CommandContexts contexts, Aggregates<ShopCommand, Shop, ShopEvent> shops) {
        this.contexts = contexts;
        this.shops = shops;
    }

    @PUT
    @Path(Paths.SHOP + "/name")
    @Operation(summary = "Rename the shop")
    public Uni<Response> rename(String shopId, NameBody body) {
        return handle(shopId, by -> Form.read(form -> new RenameShop(by, body.shopName(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/category")
    @Operation(summary = "Change the category")
    public Uni<Response> changeCategory(String shopId, CategoryBody body) {
        return handle(shopId, by -> new ChangeCategory(by, body.category()));
    }

    @PUT
    @Path(Paths.SHOP + "/phone")
    @Operation(summary = "Change the telephone number")
    public Uni<Response> changePhone(String shopId, PhoneBody body) {
        return handle(shopId, by -> Form.read(form -> new ChangePhone(by, body.value(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/introduction")
    @Operation(summary = "Change the introduction")
    public Uni<Response> changeIntroduction(String shopId, IntroductionBody body) {
        return handle(shopId, by -> Form.read(form -> new ChangeIntroduction(by, body.value(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/address")
    @Operation(summary = "Move the shop")
    public Uni<Response> move(String shopId, AddressBody body) {
        return handle(shopId, by -> Form.read(form -> new MoveShop(by, body.value(form))));
    }

    @PUT
    @Path(Paths.SHOP + "/notes")
    @Operation(summary = "Change the notes on origin and allergies")
    public Uni<Response> changeNotes(String shopId, NotesBody body) {
        return handle(shopId, by -> Form.read(form -> body.command(form, by)));
    }

    private Uni<Response> handle(String shopId, Function<Actor, ShopCommand> command) {
        var context = contexts.current();
        return shops.handle(shopId, command.apply(context.actor()), context).map(CommandResponses::done);
    }
}

package io.baedal.shop.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.shop.application.menu.ChangingMenu;
import io.baedal.shop.domain.menu.MenuCommand.Change;
import io.baedal.shop.domain.menu.MenuCommand.ChangeItemChoices;
import io.baedal.shop.domain.menu.MenuCommand.RemoveItem;
import io.baedal.shop.domain.menu.MenuCommand.RepriceItem;
import io.baedal.shop.domain.menu.MenuCommand.RestockItem;
import io.baedal.shop.domain.menu.MenuCommand.SellOutItem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// One item of a menu.
@Path("/shops/" + Paths.SHOP + "/menu/items")
@Tag(name = "Menus")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class MenuItemsResource {

    private final CommandContexts contexts;
    private final ChangingMenu changing;

    MenuItemsResource(CommandContexts contexts, ChangingMenu changing) {
        this.contexts = contexts;
        this.changing = changing;
    }

    @PUT
    @Path("{itemId}")
    @Operation(summary = "Change an item's name, description and picture")
    public Uni<Response> describe(String shopId, String itemId, DescribeItemBody body) {
        return change(shopId, Form.read(form -> body.command(form, itemId)));
    }

    @PUT
    @Path("{itemId}/price")
    @Operation(summary = "Change an item's price")
    public Uni<Response> reprice(String shopId, String itemId, PriceBody body) {
        return change(shopId, new RepriceItem(itemId, Form.read(body::value)));
    }

    @PUT
    @Path("{itemId}/option-groups")
    @Operation(summary = "Change an item's options; one that keeps its name keeps its id")
    public Uni<Response> changeOptions(String shopId, String itemId, OptionGroupsBody body) {
        return change(shopId, new ChangeItemChoices(itemId, Form.read(body::value)));
    }

    @POST
    @Path("{itemId}/sold-out")
    @Operation(summary = "Mark an item as sold out")
    public Uni<Response> sellOut(String shopId, String itemId) {
        return change(shopId, new SellOutItem(itemId));
    }

    @POST
    @Path("{itemId}/restock")
    @Operation(summary = "Offer a sold out item again")
    public Uni<Response> restock(String shopId, String itemId) {
        return change(shopId, new RestockItem(itemId));
    }

    @DELETE
    @Path("{itemId}")
    @Operation(summary = "Remove an item from the menu")
    public Uni<Response> remove(String shopId, String itemId) {
        return change(shopId, new RemoveItem(itemId));
    }

    private Uni<Response> change(String shopId, Change change) {
        return changing.change(shopId, change, contexts.current()).map(CommandResponses::done);
    }
}

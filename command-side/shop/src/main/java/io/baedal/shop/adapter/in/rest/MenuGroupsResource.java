package io.baedal.shop.adapter.in.rest;

import io.baedal.command.Ids;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.shop.application.menu.ChangingMenu;
import io.baedal.shop.domain.menu.MenuCommand.AddGroup;
import io.baedal.shop.domain.menu.MenuCommand.Change;
import io.baedal.shop.domain.menu.MenuCommand.RemoveGroup;
import io.baedal.shop.domain.menu.MenuCommand.RenameGroup;
import io.baedal.shop.domain.menu.MenuCommand.ReorderGroups;
import io.baedal.shop.domain.menu.MenuCommand.ReorderItems;
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

/// The groups of a menu.
@Path("/shops/" + Paths.SHOP + "/menu/groups")
@Tag(name = "Menus")
@Cancellable(false)
@RolesAllowed(Role.OWNER)
public class MenuGroupsResource {

    private final CommandContexts contexts;
    private final ChangingMenu changing;

    MenuGroupsResource(CommandContexts contexts, ChangingMenu changing) {
        this.contexts = contexts;
        this.changing = changing;
    }

    @POST
    @Operation(summary = "Add a group at the end of the menu")
    public Uni<Response> add(String shopId, NameBody body) {
        var context = contexts.current();
        var id = Ids.derive(context, "menu-group", shopId);
        var change = new AddGroup(id, Form.read(body::menuName));
        return changing.change(shopId, change, context)
                .map(outcome ->
                        CommandResponses.created(outcome, id, URI.create("/shops/" + shopId + "/menu/groups/" + id)));
    }

    @PUT
    @Path("{groupId}/name")
    @Operation(summary = "Rename a group")
    public Uni<Response> rename(String shopId, String groupId, NameBody body) {
        return change(shopId, new RenameGroup(groupId, Form.read(body::menuName)));
    }

    @DELETE
    @Path("{groupId}")
    @Operation(summary = "Remove a group that has no items")
    public Uni<Response> remove(String shopId, String groupId) {
        return change(shopId, new RemoveGroup(groupId));
    }

    @PUT
    @Path("order")
    @Operation(summary = "Change the order in which groups are shown; names every group once")
    public Uni<Response> reorder(String shopId, GroupOrderBody body) {
        return change(shopId, new ReorderGroups(body.groupIds()));
    }

    @PUT
    @Path("{groupId}/items/order")
    @Operation(summary = "Change the order in which a group's items are shown; names every item once")
    public Uni<Response> reorderItems(String shopId, String groupId, ItemOrderBody body) {
        return change(shopId, new ReorderItems(groupId, body.itemIds()));
    }

    @POST
    @Path("{groupId}/items")
    @Operation(summary = "Add an item at the end of a group")
    public Uni<Response> addItem(String shopId, String groupId, AddItemBody body) {
        var context = contexts.current();
        var id = Ids.derive(context, "menu-item", shopId);
        var change = Form.read(form -> body.command(form, groupId, id));
        return changing.change(shopId, change, context)
                .map(outcome ->
                        CommandResponses.created(outcome, id, URI.create("/shops/" + shopId + "/menu/items/" + id)));
    }

    private Uni<Response> change(String shopId, Change change) {
        return changing.change(shopId, change, contexts.current()).map(CommandResponses::done);
    }
}

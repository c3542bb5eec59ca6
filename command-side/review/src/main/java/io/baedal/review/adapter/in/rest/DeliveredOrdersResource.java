package io.baedal.review.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.Form;
import io.baedal.review.application.order.DeliveredOrders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Whoever delivers tells of delivered orders here. An order's id is all that makes a repetition recognisable.
@Path("/delivered-orders")
@Tag(name = "Delivered orders")
@Cancellable(false)
@RolesAllowed({Role.OPERATOR, Role.SERVICE})
public class DeliveredOrdersResource {

    private final CommandContexts contexts;
    private final DeliveredOrders orders;

    DeliveredOrdersResource(CommandContexts contexts, DeliveredOrders orders) {
        this.contexts = contexts;
        this.orders = orders;
    }

    @POST
    @Operation(summary = "Tell that an order was delivered, so that its customer may review it; again if need be")
    public Uni<Response> note(DeliveredOrderBody body) {
        contexts.current();
        var order = Form.read(body::order);
        return orders.note(order).map(ignored -> Response.noContent().build());
    }
}

package io.baedal.customer.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CurrentState;
import io.baedal.customer.application.customer.ReadingCustomer;
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

/// Customers as they are now.
@Path("/customers")
@Tag(name = "Reads from the source")
@Cancellable(false)
@RolesAllowed({Role.CUSTOMER, Role.OPERATOR, Role.SERVICE})
public class CustomerReadsResource {

    private final CommandContexts contexts;
    private final ReadingCustomer reading;

    CustomerReadsResource(CommandContexts contexts, ReadingCustomer reading) {
        this.contexts = contexts;
        this.reading = reading;
    }

    @GET
    @Path(Paths.CUSTOMER)
    @Operation(summary = "A customer's account as it is now; its ETag is its revision")
    public Uni<Response> customer(String customerId, @Context Request request) {
        return reading.customer(customerId, contexts.current().actor())
                .map(customer -> CurrentState.of(customer.loaded(), CustomerView.of(customer), request));
    }
}

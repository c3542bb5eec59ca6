package io.baedal.customer.adapter.in.rest;

import io.baedal.command.Aggregates;
import io.baedal.command.Ids;
import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.customer.application.privacy.Kind;
import io.baedal.customer.application.privacy.UnderKey;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerCommand.AddAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeAddress;
import io.baedal.customer.domain.customer.CustomerCommand.ChooseDefaultAddress;
import io.baedal.customer.domain.customer.CustomerCommand.RemoveAddress;
import io.baedal.events.customer.CustomerEvent;
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

/// Commands about a customer's addresses.
@Path("/customers/" + Paths.CUSTOMER)
@Tag(name = "Addresses")
@Cancellable(false)
@RolesAllowed(Role.CUSTOMER)
public class AddressesResource {

    private final Accounts accounts;
    private final UnderKey underKey;
    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;

    AddressesResource(
            Accounts accounts, UnderKey underKey, Aggregates<CustomerCommand, Customer, CustomerEvent> customers) {
        this.accounts = accounts;
        this.underKey = underKey;
        this.customers = customers;
    }

    @POST
    @Path("/addresses")
    @Operation(summary = "Add an address; the first one is the default")
    public Uni<Response> add(String customerId, AddressBody body) {
        var context = accounts.own(customerId);
        var address = Form.read(body::value);
        var id = Ids.derive(context, "address", customerId);
        var location = URI.create("/customers/" + customerId + "/addresses/" + id);
        return underKey.handle(customerId, key -> new AddAddress(id, key.seal(Kind.ADDRESS, address)), context)
                .map(outcome -> CommandResponses.created(outcome, id, location));
    }

    @PUT
    @Path("/addresses/" + Paths.ADDRESS)
    @Operation(summary = "Change an address")
    public Uni<Response> change(String customerId, String addressId, AddressBody body) {
        var context = accounts.own(customerId);
        var address = Form.read(body::value);
        return underKey.handle(
                        customerId, key -> new ChangeAddress(addressId, key.seal(Kind.ADDRESS, address)), context)
                .map(CommandResponses::done);
    }

    @DELETE
    @Path("/addresses/" + Paths.ADDRESS)
    @Operation(summary = "Remove an address; if it is the default, the oldest of the others becomes it")
    public Uni<Response> remove(String customerId, String addressId) {
        return handle(customerId, new RemoveAddress(addressId));
    }

    @PUT
    @Path("/default-address")
    @Operation(summary = "Choose the address that is meant when none is named")
    public Uni<Response> chooseDefault(String customerId, DefaultAddressBody body) {
        return handle(customerId, new ChooseDefaultAddress(body.addressId()));
    }

    private Uni<Response> handle(String customerId, CustomerCommand command) {
        return customers.handle(customerId, command, accounts.own(customerId)).map(CommandResponses::done);
    }
}

package io.baedal.customer.adapter.in.rest;

import io.baedal.command.domain.Role;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.command.http.Form;
import io.baedal.customer.application.customer.Leaving;
import io.baedal.customer.application.privacy.Kind;
import io.baedal.customer.application.privacy.UnderKey;
import io.baedal.customer.domain.customer.CustomerCommand.ChangeProfile;
import io.baedal.customer.domain.customer.CustomerCommand.Register;
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

/// Commands about a customer's own account.
@Path("/customers")
@Tag(name = "Customers")
@Cancellable(false)
@RolesAllowed(Role.CUSTOMER)
public class CustomersResource {

    private final CommandContexts contexts;
    private final Accounts accounts;
    private final UnderKey underKey;
    private final Leaving leaving;

    CustomersResource(CommandContexts contexts, Accounts accounts, UnderKey underKey, Leaving leaving) {
        this.contexts = contexts;
        this.accounts = accounts;
        this.underKey = underKey;
        this.leaving = leaving;
    }

    @POST
    @Operation(summary = "Register as a customer; the id is the token's subject")
    public Uni<Response> register(ProfileBody body) {
        var context = contexts.current();
        var id = context.actor().id();
        var profile = Form.read(body::value);
        return underKey.handleFirst(id, key -> new Register(id, key.seal(Kind.PROFILE, profile)), context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/customers/" + id)));
    }

    @PUT
    @Path(Paths.CUSTOMER + "/profile")
    @Operation(summary = "Change name, telephone number and e-mail address")
    public Uni<Response> changeProfile(String customerId, ProfileBody body) {
        var context = accounts.own(customerId);
        var profile = Form.read(body::value);
        return underKey.handle(customerId, key -> new ChangeProfile(key.seal(Kind.PROFILE, profile)), context)
                .map(CommandResponses::done);
    }

    @DELETE
    @Path(Paths.CUSTOMER)
    @RolesAllowed({Role.CUSTOMER, Role.OPERATOR})
    @Operation(summary = "Leave for good; everything personal becomes unreadable, everywhere")
    public Uni<Response> leave(String customerId) {
        return leaving.leave(customerId, accounts.ownOrOperated(customerId)).map(CommandResponses::done);
    }
}

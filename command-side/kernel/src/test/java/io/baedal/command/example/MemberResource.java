package io.baedal.command.example;

import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.command.Ids;
import io.baedal.command.http.CommandContexts;
import io.baedal.command.http.CommandResponses;
import io.baedal.events.owner.OwnerEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;

/// The example aggregate over HTTP.
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {
    private final CommandContexts contexts;
    private final Aggregates<MemberCommand, Member, OwnerEvent> members;

    MemberResource(CommandContexts contexts, AggregatesFactory factory) {
        this.contexts = contexts;
        this.members = factory.open(Members.type(1, 100));
    }

    public record Joining(
            String name, @Nullable Integer age, @Nullable List<Day> days) {}

    public record Day(DayOfWeek day, long hours) {}

    public record Renaming(String name) {}

    @POST
    @RolesAllowed("owner")
    public Uni<Response> join(Joining joining) {
        var context = contexts.current();
        var id = Ids.derive(context, "member");
        return members.handle(id, new MemberCommand.Join(id, joining.name()), context)
                .map(outcome -> CommandResponses.created(outcome, id, URI.create("/members/" + id)));
    }

    @PUT
    @Path("/{id}/name")
    @RolesAllowed("owner")
    public Uni<Response> rename(String id, Renaming renaming) {
        return members.handle(id, new MemberCommand.Rename(renaming.name()), contexts.current())
                .map(CommandResponses::done);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("owner")
    public Uni<Response> leave(String id) {
        return members.handle(id, new MemberCommand.Leave(), contexts.current()).map(CommandResponses::done);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Uni<Response> state(String id) {
        return members.load(id).map(loaded -> CommandResponses.state(loaded, loaded.state()));
    }

    /// Says nothing about who may call it.
    @GET
    @Path("/unguarded")
    public String unguarded() {
        return "seen";
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("secret detail");
    }
}

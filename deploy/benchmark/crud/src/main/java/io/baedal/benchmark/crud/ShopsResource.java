package io.baedal.benchmark.crud;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/// The same request as the shop service takes, with the same checks: token, role, ownership, body, version.
@Path("/shops")
@RolesAllowed("owner")
public class ShopsResource {
    private static final int LONGEST = 1_000;

    private final SecurityIdentity identity;

    ShopsResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    public record Named(String name) {}

    public record Introduced(String introduction) {}

    @PUT
    @Path("/{id}")
    @WithTransaction
    public Uni<Response> register(String id, Named named) {
        var row = new ShopRow();
        row.id = id;
        row.owner = identity.getPrincipal().getName();
        row.name = named.name();
        row.introduction = "";
        return Panache.getSession()
                .flatMap(session -> session.persist(row))
                .replaceWith(Response.status(Status.CREATED).build());
    }

    @PUT
    @Path("/{id}/introduction")
    public Uni<Response> introduce(String id, Introduced body) {
        var introduction = body.introduction().strip();
        if (introduction.length() > LONGEST || introduction.codePoints().anyMatch(Character::isISOControl)) {
            return Uni.createFrom().item(Response.status(422).build());
        }
        var owner = identity.getPrincipal().getName();
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.find(ShopRow.class, id))
                .map(row -> update(row, owner, introduction)));
    }

    private static Response update(ShopRow row, String owner, String introduction) {
        if (row == null) {
            return Response.status(Status.NOT_FOUND).build();
        }
        if (!row.owner.equals(owner)) {
            return Response.status(Status.FORBIDDEN).build();
        }
        row.introduction = introduction;
        return Response.noContent().tag(Long.toString(row.version + 1)).build();
    }
}

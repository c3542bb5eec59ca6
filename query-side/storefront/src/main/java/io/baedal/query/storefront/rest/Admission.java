package io.baedal.query.storefront.rest;

import io.baedal.query.problem.Problem;
import io.baedal.query.problem.Slug;
import io.baedal.query.storefront.live.Watching;
import io.baedal.query.storefront.shop.ShopIds;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets in who wants to watch a shop that is there, while there is room. Filters are made while the service is built,
/// and what they need only when it runs.
@Singleton
public final class Admission {
    private final Instance<Watching> watching;

    Admission(Instance<Watching> watching) {
        this.watching = watching;
    }

    @AdmitsWatchers
    @ServerRequestFilter
    public Uni<Void> admit(UriInfo uri) {
        var id = uri.getPathParameters().getFirst("id");
        return ShopIds.isOne(id)
                ? watching.get().admit(id)
                : Uni.createFrom().failure(Problem.of(Slug.NOT_FOUND, "There is no such shop"));
    }
}

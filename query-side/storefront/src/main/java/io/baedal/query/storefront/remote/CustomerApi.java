package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The customer service, as far as favourites go.
@Path("/favourites/{customer}/shops/{shop}")
public interface CustomerApi {
    @PUT
    Uni<RestResponse<byte[]>> like(
            @RestPath String customer, @RestPath String shop, @RestHeader("Authorization") String authorization);

    @DELETE
    Uni<RestResponse<byte[]>> forget(
            @RestPath String customer, @RestPath String shop, @RestHeader("Authorization") String authorization);
}

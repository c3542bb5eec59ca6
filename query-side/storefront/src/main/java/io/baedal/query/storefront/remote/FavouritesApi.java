package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The favourites service.
@Path("/favourites/{customer}")
public interface FavouritesApi {
    /// The shops that a customer likes, newest first.
    @GET
    Uni<RestResponse<byte[]>> favourites(
            @RestPath String customer,
            @RestQuery String limit,
            @RestQuery String cursor,
            @RestHeader("Authorization") String authorization,
            @RestHeader("Baedal-Revision") String revision,
            @RestHeader("Prefer") String prefer);

    /// Which of some shops a customer likes.
    @GET
    @Path("among")
    Uni<RestResponse<byte[]>> among(
            @RestPath String customer,
            @RestQuery String ids,
            @RestHeader("Authorization") String authorization,
            @RestHeader("Baedal-Revision") String revision,
            @RestHeader("Prefer") String prefer);
}

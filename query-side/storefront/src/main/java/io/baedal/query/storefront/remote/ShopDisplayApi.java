package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The shop display service.
@Path("/shops")
public interface ShopDisplayApi {
    /// The cards of up to 200 shops.
    @GET
    @Path("cards")
    Uni<RestResponse<byte[]>> cards(
            @RestQuery String ids, @RestHeader("Baedal-Revision") String revision, @RestHeader("Prefer") String prefer);

    /// A shop's page.
    @GET
    @Path("{id}")
    Uni<RestResponse<byte[]>> page(
            @RestPath String id,
            @RestHeader("Baedal-Revision") String revision,
            @RestHeader("Prefer") String prefer,
            @RestHeader("If-None-Match") String tag);

    /// A shop's reviews, newest first.
    @GET
    @Path("{id}/reviews")
    Uni<RestResponse<byte[]>> reviews(
            @RestPath String id,
            @RestQuery String limit,
            @RestQuery String cursor,
            @RestHeader("Baedal-Revision") String revision,
            @RestHeader("Prefer") String prefer);
}

package io.baedal.query.storefront.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The fragments of the shop display service.
@Path("/fragments")
public interface FragmentApi {
    /// The cards of up to 200 shops.
    @GET
    @Path("cards")
    Uni<RestResponse<byte[]>> cards(
            @RestQuery String ids,
            @RestQuery String campaigns,
            @RestQuery String district,
            @RestHeader("Accept-Language") String language);

    /// A shop's menu.
    @GET
    @Path("shops/{id}/menu")
    Uni<RestResponse<byte[]>> menu(@RestPath String id, @RestHeader("Accept-Language") String language);

    /// A shop's hours, areas and address.
    @GET
    @Path("shops/{id}/info")
    Uni<RestResponse<byte[]>> info(
            @RestPath String id, @RestQuery String district, @RestHeader("Accept-Language") String language);

    /// A page of a shop's reviews.
    @GET
    @Path("shops/{id}/reviews")
    Uni<RestResponse<byte[]>> reviews(
            @RestPath String id, @RestQuery String cursor, @RestHeader("Accept-Language") String language);
}

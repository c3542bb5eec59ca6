package io.baedal.review.adapter.out.shops;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The shop service's API, as far as it is asked.
@RegisterRestClient(configKey = "shop")
@Path("/shops")
interface ShopService {

    /// Fails with 404 when there is no such shop, and with 410 when it is closed for good.
    @GET
    @Path("/{shopId}")
    Uni<ShopAnswer> shop(@PathParam("shopId") String shopId, @HeaderParam("Authorization") String authorization);
}

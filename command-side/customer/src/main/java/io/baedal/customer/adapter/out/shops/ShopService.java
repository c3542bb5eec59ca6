package io.baedal.customer.adapter.out.shops;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/// The shop service's API, as far as it is needed here.
@RegisterRestClient(configKey = "shop")
interface ShopService {

    @GET
    @Path("/shops")
    Uni<ShopsAnswer> shops(@HeaderParam("Authorization") String authorization, @RestQuery String ids);
}

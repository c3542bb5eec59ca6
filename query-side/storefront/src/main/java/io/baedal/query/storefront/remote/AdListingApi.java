package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The ad listing service.
@Path("/ads")
public interface AdListingApi {
    /// Which campaigns are shown, in order.
    @GET
    Uni<RestResponse<byte[]>> ads(@RestQuery Map<String, String> parameters);
}

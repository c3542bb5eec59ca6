package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The search service.
@Path("/search")
public interface SearchApi {
    /// Which shops are found, in order.
    @GET
    Uni<RestResponse<byte[]>> search(
            @RestQuery Map<String, String> parameters,
            @RestHeader("Baedal-Revision") String revision,
            @RestHeader("Prefer") String prefer);
}

package io.baedal.query.storefront.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The ad service.
@Path("/campaigns/{campaign}")
public interface AdApi {
    /// What is sent to report that a campaign was shown.
    ///
    /// @param count how often
    record Shown(int count) {}

    /// Charges a click.
    @POST
    @Path("clicks")
    Uni<RestResponse<byte[]>> click(
            @RestPath String campaign,
            @RestHeader("Authorization") String authorization,
            @RestHeader("Idempotency-Key") String key);

    /// Charges that a campaign was shown.
    @POST
    @Path("impressions")
    Uni<RestResponse<byte[]>> impressions(
            @RestPath String campaign,
            @RestHeader("Authorization") String authorization,
            @RestHeader("Idempotency-Key") String key,
            Shown shown);
}

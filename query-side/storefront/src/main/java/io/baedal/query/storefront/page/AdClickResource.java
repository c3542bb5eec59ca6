package io.baedal.query.storefront.page;

import io.baedal.query.storefront.ad.Clicks;
import io.baedal.query.storefront.shop.ShopIds;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The way to an advertised shop: it is charged for, and goes on whatever becomes of that. Who only looks ahead isn't
/// charged.
@Path("/store/ads")
public class AdClickResource {
    private final Readers readers;
    private final Clicks clicks;

    AdClickResource(Readers readers, Clicks clicks) {
        this.readers = readers;
        this.clicks = clicks;
    }

    /// Charges a click and leads to the shop.
    @GET
    @Path("{campaign}/{shop}")
    @Operation(summary = "Charges a click on an advertised shop and leads to the shop's page")
    public Uni<RestResponse<Void>> click(
            @RestPath String campaign, @RestPath String shop, @Context HttpServerRequest request) {
        var onward = onward(ShopIds.isOne(shop) ? "/store/shops/" + shop : "/store");
        if (!request.method().equals(HttpMethod.GET) || request.getHeader("Sec-Purpose") != null) {
            return Uni.createFrom().item(onward);
        }
        return readers.of(request, null)
                .chain(reader -> clicks.charge(campaign, reader.visitor()))
                .replaceWith(onward);
    }

    private static RestResponse<Void> onward(String address) {
        return RestResponse.ResponseBuilder.<Void>create(303)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}

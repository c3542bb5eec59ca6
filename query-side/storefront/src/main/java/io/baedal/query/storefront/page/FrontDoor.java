package io.baedal.query.storefront.page;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// Who comes to the door sees the list of shops.
@Path("/")
@Produces(PageAnswers.HTML)
public class FrontDoor {
    private final ListPage list;

    FrontDoor(ListPage list) {
        this.list = list;
    }

    /// The list.
    @GET
    @Operation(summary = "The list of shops, as a page")
    public Uni<RestResponse<String>> shops(@Context HttpServerRequest request) {
        return list.show(request);
    }
}

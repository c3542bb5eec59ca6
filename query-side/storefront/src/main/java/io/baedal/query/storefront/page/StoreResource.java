package io.baedal.query.storefront.page;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/// The list of shops, and what is answered where there is no page.
@Path("/store")
@Produces(PageAnswers.HTML)
public class StoreResource {
    private final ListPage list;
    private final Readers readers;
    private final PageAnswers answers;

    StoreResource(ListPage list, Readers readers, PageAnswers answers) {
        this.list = list;
        this.readers = readers;
        this.answers = answers;
    }

    /// The list.
    @GET
    @Operation(summary = "The list of shops, as a page")
    public Uni<RestResponse<String>> shops(@Context HttpServerRequest request) {
        return list.show(request);
    }

    /// Nothing.
    @GET
    @Path("{rest: .+}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> nothing(@Context HttpServerRequest request) {
        return answers.draw(
                readers.of(request, null),
                reader -> Uni.createFrom().item(PageAnswers.notice(reader, Notice.NOT_FOUND)));
    }
}

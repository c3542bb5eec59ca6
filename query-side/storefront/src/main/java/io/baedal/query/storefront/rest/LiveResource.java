package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.live.LiveState;
import io.baedal.query.storefront.live.Watching;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// Shops, live, as server-sent events.
@Path("/storefront/shops/{id}/live")
public class LiveResource {
    private final Watching watching;

    LiveResource(Watching watching) {
        this.watching = watching;
    }

    /// Each event holds the whole of what may have changed, so whoever comes back needs nothing that was missed.
    @GET
    @AdmitsWatchers
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What changes on a shop's page while somebody looks at it",
            description =
                    "Events `state` with {state, openNow, rating, soldOut}: one at once, then one for each change")
    public Multi<OutboundSseEvent> live(@RestPath String id, @Context Sse sse, @Context HttpServerResponse response) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return watching.watch(id)
                .map(signal -> signal.map(state -> event(sse, state)).orElseGet(() -> beat(sse)));
    }

    private static OutboundSseEvent beat(Sse sse) {
        return sse.newEventBuilder().comment("still here").build();
    }

    private static OutboundSseEvent event(Sse sse, LiveState state) {
        return sse.newEventBuilder()
                .name("state")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveState.class, state)
                .build();
    }
}

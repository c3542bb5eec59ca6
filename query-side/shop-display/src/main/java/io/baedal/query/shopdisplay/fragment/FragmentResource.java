package io.baedal.query.shopdisplay.fragment;

import io.baedal.query.shopdisplay.ShownShops;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.InstantSource;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Pieces of HTML that the storefront places on its pages, in the reader's language.
@Path("/fragments")
@Produces(Html.MEDIA_TYPE)
public class FragmentResource implements FragmentApi {
    private final ShownShops shops;
    private final InstantSource clock;

    FragmentResource(ShownShops shops, InstantSource clock) {
        this.shops = shops;
        this.clock = clock;
    }

    @GET
    @Path("cards")
    @Override
    public Uni<RestResponse<String>> cards(
            @RestQuery List<String> ids,
            @RestQuery String campaigns,
            @RestQuery String district,
            @Context HttpServerRequest request) {
        var asked = shops.asked(ids);
        var links = Links.of(asked, campaigns);
        return Html.of(
                request,
                shops.cards(asked, request),
                (cards, language) -> Fragments.cards(Card.all(cards, links, District.of(district), clock.instant())));
    }

    @GET
    @Path("shops/{id}/menu")
    @Override
    public Uni<RestResponse<String>> menu(@RestPath String id, @Context HttpServerRequest request) {
        return Html.of(request, shops.page(id, request), (page, language) -> Fragments.menu(Menu.of(page)));
    }

    @GET
    @Path("shops/{id}/info")
    @Override
    public Uni<RestResponse<String>> info(
            @RestPath String id, @RestQuery String district, @Context HttpServerRequest request) {
        return Html.of(
                request,
                shops.page(id, request),
                (page, language) -> Fragments.info(
                        Info.of(page.getJsonObject("shop"), District.of(district), language, clock.instant())));
    }

    @GET
    @Path("shops/{id}/reviews")
    @Override
    public Uni<RestResponse<String>> reviews(
            @RestPath String id, @RestQuery String cursor, @Context HttpServerRequest request) {
        return Html.of(
                request,
                shops.reviews(id, cursor, request),
                (tab, language) -> Fragments.reviews(Reviews.of(id, tab, cursor == null, language)));
    }
}

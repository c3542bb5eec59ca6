package io.baedal.query.storefront.page;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.shop.ShopPage;
import io.baedal.query.storefront.shop.ShowingShop;
import io.baedal.query.storefront.source.Drawn;
import io.baedal.query.storefront.source.Known;
import io.baedal.query.storefront.source.Part;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Shops' pages: their heads are drawn here, their tabs by the service that knows what is in them.
@Path("/store/shops")
@Produces(PageAnswers.HTML)
public class ShopResource {
    private final Readers readers;
    private final PageAnswers answers;
    private final ShowingShop showing;
    private final Fragments fragments;

    ShopResource(Readers readers, PageAnswers answers, ShowingShop showing, Fragments fragments) {
        this.readers = readers;
        this.answers = answers;
        this.showing = showing;
        this.fragments = fragments;
    }

    /// A shop's page with one of its tabs open.
    @GET
    @Path("{id}")
    @Operation(summary = "A shop, as a page; tab is menu, info or reviews")
    public Uni<RestResponse<String>> shop(
            @RestPath String id, @RestQuery String tab, @RestQuery String cursor, @Context HttpServerRequest request) {
        return answers.draw(
                readers.of(request, Place.SHOPS),
                reader -> Uni.combine()
                        .all()
                        .unis(
                                showing.show(id, reader.districtName(), reader.visitor(), Freshness.ANY),
                                fragments.tab(id, Tab.of(tab), cursor, reader.districtName(), reader.language()))
                        .with((shop, fragment) -> draw(shop, fragment, Tab.of(tab), reader)));
    }

    private static PageAnswers.Drawn draw(Drawn<ShopPage> shop, Known<String> fragment, Tab tab, Reader reader) {
        var condition = shop.condition().and(tab == Tab.REVIEWS ? Part.REVIEWS : Part.SHOP, fragment);
        var frame = reader.without(condition.degraded());
        var head = ShopHead.of(shop.page(), reader.district());
        var sheet = new ShopSheet(shop.page().id(), head, reader.district(), tab, fragment.value());
        return new PageAnswers.Drawn(frame, Templates.shop(frame, sheet));
    }
}

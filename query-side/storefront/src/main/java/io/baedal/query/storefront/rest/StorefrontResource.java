package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.Freshness;
import io.baedal.query.storefront.Visitor;
import io.baedal.query.storefront.listing.AdQuestion;
import io.baedal.query.storefront.listing.AdsPage;
import io.baedal.query.storefront.listing.FavouritesPage;
import io.baedal.query.storefront.listing.SearchPage;
import io.baedal.query.storefront.listing.SearchQuestion;
import io.baedal.query.storefront.listing.SearchingShops;
import io.baedal.query.storefront.listing.ShowingAds;
import io.baedal.query.storefront.listing.ShowingFavourites;
import io.baedal.query.storefront.shop.ShopPage;
import io.baedal.query.storefront.shop.ShowingShop;
import io.baedal.query.storefront.source.Drawn;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Pages, ready to draw, as JSON.
@Path("/storefront")
@Produces(MediaType.APPLICATION_JSON)
public class StorefrontResource implements StorefrontApi {
    private final ShowingAds ads;
    private final SearchingShops search;
    private final ShowingFavourites favourites;
    private final ShowingShop shop;
    private final Visitors visitors;

    StorefrontResource(
            ShowingAds ads, SearchingShops search, ShowingFavourites favourites, ShowingShop shop, Visitors visitors) {
        this.ads = ads;
        this.search = search;
        this.favourites = favourites;
        this.shop = shop;
        this.visitors = visitors;
    }

    @GET
    @Path("ads")
    @Override
    public Uni<RestResponse<Drawn<AdsPage>>> ads(
            @RestQuery String district,
            @RestQuery String category,
            @RestQuery String keyword,
            @RestQuery String limit,
            @Context HttpServerRequest request) {
        var freshness = Freshness.of(request.headers());
        var question = new AdQuestion(district, category, keyword, limit);
        return draw(visitor -> ads.show(question, visitor, freshness));
    }

    @GET
    @Path("search")
    @Override
    public Uni<RestResponse<Drawn<SearchPage>>> search(@Context UriInfo uri, @Context HttpServerRequest request) {
        var freshness = Freshness.of(request.headers());
        var question = SearchQuestion.of(uri.getQueryParameters());
        return draw(visitor -> search.search(question, visitor, freshness));
    }

    @GET
    @Path("favourites")
    @RolesAllowed("customer")
    @Override
    public Uni<RestResponse<Drawn<FavouritesPage>>> favourites(
            @RestQuery String limit,
            @RestQuery String cursor,
            @RestQuery String district,
            @Context HttpServerRequest request) {
        var freshness = Freshness.of(request.headers());
        return draw(visitor -> favourites.show(visitor, limit, cursor, district, freshness));
    }

    @GET
    @Path("shops/{id}")
    @Override
    public Uni<RestResponse<Drawn<ShopPage>>> shop(
            @RestPath String id, @RestQuery String district, @Context HttpServerRequest request) {
        var freshness = Freshness.of(request.headers());
        return draw(visitor -> shop.show(id, district, visitor, freshness));
    }

    private <P> Uni<RestResponse<Drawn<P>>> draw(Function<Visitor, Uni<Drawn<P>>> page) {
        return visitors.current().flatMap(visitor -> page.apply(visitor).map(drawn -> Answers.of(drawn, visitor)));
    }
}

package io.baedal.query.storefront.rest;

import io.baedal.query.storefront.listing.AdsPage;
import io.baedal.query.storefront.listing.FavouritesPage;
import io.baedal.query.storefront.listing.SearchPage;
import io.baedal.query.storefront.shop.ShopPage;
import io.baedal.query.storefront.source.Drawn;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// What the storefront answers, described for machines.
interface StorefrontApi {
    @Operation(summary = "The advertised shops of a place, in order")
    @APIResponse(responseCode = "200", description = "The page, as far as its sources are there")
    Uni<RestResponse<Drawn<AdsPage>>> ads(
            String district, String category, String keyword, String limit, HttpServerRequest request);

    @Operation(summary = "The shops that a search finds, in order, and before them those that are advertised")
    @APIResponse(responseCode = "200", description = "The page, as far as its sources are there")
    Uni<RestResponse<Drawn<SearchPage>>> search(UriInfo uri, HttpServerRequest request);

    @Operation(summary = "The shops that a customer likes, newest first")
    @APIResponse(responseCode = "200", description = "The page, as far as its sources are there")
    Uni<RestResponse<Drawn<FavouritesPage>>> favourites(
            String limit, String cursor, String district, HttpServerRequest request);

    @Operation(summary = "A shop: its page, its first reviews, and whether the customer likes it")
    @APIResponse(responseCode = "200", description = "The page, as far as its sources are there")
    Uni<RestResponse<Drawn<ShopPage>>> shop(String id, String district, HttpServerRequest request);
}

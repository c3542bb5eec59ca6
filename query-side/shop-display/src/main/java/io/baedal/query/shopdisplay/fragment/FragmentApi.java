package io.baedal.query.shopdisplay.fragment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// What the fragments' addresses promise, for the OpenAPI document. All are drawn in the language of
/// `Accept-Language`, Korean or English.
interface FragmentApi {
    @Operation(
            summary = "Cards of up to 200 shops, in the order asked, each after a comment <!--card id-->",
            description = "With campaigns, one for each id, cards lead through their advertisements' tills")
    @APIResponse(responseCode = "200", description = "Articles; shops that aren't there are left out")
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "An id isn't one, or there are none or more than 200")
    @APIResponse(responseCode = "503", description = "Not available: try again after Retry-After")
    Uni<RestResponse<String>> cards(List<String> ids, String campaigns, String district, HttpServerRequest request);

    @Operation(summary = "The menu tab of a shop")
    @APIResponse(responseCode = "200", description = "Sections, one for each group of dishes")
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "404", description = "There never was such a shop")
    @APIResponse(responseCode = "410", description = "The shop is closed for good")
    @APIResponse(responseCode = "503", description = "Not available: try again after Retry-After")
    Uni<RestResponse<String>> menu(String id, HttpServerRequest request);

    @Operation(summary = "The info tab of a shop: hours, delivery areas, address, notes")
    @APIResponse(responseCode = "200", description = "Sections; the reader's district is marked")
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "404", description = "There never was such a shop")
    @APIResponse(responseCode = "410", description = "The shop is closed for good")
    @APIResponse(responseCode = "503", description = "Not available: try again after Retry-After")
    Uni<RestResponse<String>> info(String id, String district, HttpServerRequest request);

    @Operation(summary = "The review tab of a shop: its rating, and ten of its reviews, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The rating, reviews with the owner's answers, and a link to the next ten")
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "The cursor can't be read")
    @APIResponse(responseCode = "404", description = "There never was such a shop")
    @APIResponse(responseCode = "410", description = "The shop is closed for good")
    @APIResponse(responseCode = "503", description = "Not available: try again after Retry-After")
    Uni<RestResponse<String>> reviews(String id, String cursor, HttpServerRequest request);
}

package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/// What the shop pages' addresses promise, for the OpenAPI document.
interface ShopApi {
    @Operation(summary = "The page of a shop: its information, its menu and its rating")
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "What the page must have seen, as a command answered it; streams of others are passed over",
            example = "shop-0b54…@17",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "wait=N: how many seconds, up to 10, to wait for that",
            example = "wait=2",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "{\"id\", \"shop\": {…}, \"menu\": {\"groups\": […]},"
                    + " \"rating\": {\"average\", \"count\", \"stars\"}}",
            headers = {
                @Header(
                        name = "ETag",
                        description = "\"v<view's version>.<shop's revision>.<menu's revision>.<rating's revision>\""),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Baedal-Revision", description = "What the page has seen"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "Baedal-Revision can't be read")
    @APIResponse(responseCode = "404", description = "There never was such a shop")
    @APIResponse(responseCode = "410", description = "The shop is closed for good")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> page(String id, HttpServerRequest request);

    @Operation(summary = "The pages of up to 200 shops, in the order asked")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            required = true,
            description = "Ids separated by commas; one that is named twice is answered once, at its first place",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "{\"shops\": [pages], \"missing\": [ids], \"gone\": [ids]}",
            headers = {
                @Header(name = "ETag"),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "An id isn't one, or there are none or more than 200")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> pages(List<String> ids, HttpServerRequest request);
}

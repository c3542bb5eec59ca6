package io.baedal.query.favourites;

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

/// What the favourites' addresses promise, for the OpenAPI document.
interface FavouritesApi {
    @Operation(summary = "The shops that a customer likes, newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 100, 20 if nothing is said",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "What the page before said comes next",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "What the answer must have seen, as a command answered it; other streams are passed over",
            example = "favourites-kim@17",
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
            description = "{\"shops\": [{\"id\", \"closed\"}], \"next\"?}; no shops for a customer who never liked one",
            headers = {
                @Header(name = "ETag", description = "\"v<view's version>.<revision>\""),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Baedal-Revision", description = "What the answer has seen"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "A parameter or Baedal-Revision can't be read")
    @APIResponse(responseCode = "401", description = "A valid token is needed")
    @APIResponse(responseCode = "403", description = "It belongs to another customer")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> page(
            String customerId, String limit, String cursor, HttpServerRequest request);

    @Operation(summary = "Which of up to 200 shops a customer likes")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            required = true,
            description = "Shop ids separated by commas",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "{\"ids\": [those that are favourites, in the order asked]}",
            headers = {
                @Header(name = "ETag"),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Baedal-Revision", description = "What the answer has seen")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "An id isn't one, or there are none or more than 200")
    @APIResponse(responseCode = "401", description = "A valid token is needed")
    @APIResponse(responseCode = "403", description = "It belongs to another customer")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> among(String customerId, List<String> ids, HttpServerRequest request);
}

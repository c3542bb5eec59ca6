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

/// What the address of cards promises, for the OpenAPI document.
interface CardApi {
    @Operation(summary = "The cards of up to 200 shops, in the order asked")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            required = true,
            description = "Ids separated by commas; one that is named twice is answered once, at its first place",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "What the cards must have seen, as commands answered it; streams of others are passed over",
            example = "rating-0b54…@17",
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
            description = "{\"cards\": [{\"id\", \"name\", \"category\", \"state\", \"introduction\", \"district\","
                    + " \"latitude\", \"longitude\", \"minimumOrder\", \"areas\", \"hours\", \"dishes\", \"pictureUrl\","
                    + " \"rating\": {\"average\", \"count\"}}], \"missing\": [ids], \"gone\": [ids]}",
            headers = {
                @Header(name = "ETag"),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(
            responseCode = "400",
            description = "An id isn't one, there are none or more than 200, or Baedal-Revision can't be read")
    @APIResponse(
            responseCode = "503",
            description = "Not yet visible, or not available: try again after Retry-After."
                    + " Or the served version of the view has no cards yet")
    CompletionStage<RestResponse<Buffer>> cards(List<String> ids, HttpServerRequest request);
}

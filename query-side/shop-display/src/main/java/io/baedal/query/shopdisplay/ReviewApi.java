package io.baedal.query.shopdisplay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
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

/// What the address of a shop's reviews promises, for the OpenAPI document.
interface ReviewApi {
    @Operation(summary = "The rating of a shop and its reviews, the newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many reviews at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "The 'next' of an earlier answer: goes on after its last review, whatever was written since",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "What the answer must have seen, as commands answered it: of any review, and of the shop and"
                    + " its rating; other streams are passed over",
            example = "review-5c1e…@2",
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
            description =
                    "{\"rating\": {\"average\", \"count\", \"stars\"}, \"reviews\": [{\"id\", \"rating\", \"text\","
                            + " \"pictureUrls\", \"writtenAt\", \"editedAt\", \"answer\": {\"text\", \"answeredAt\"}}], \"next\"}",
            headers = {
                @Header(name = "ETag"),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Baedal-Revision", description = "What it has seen of the shop and its rating"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "The limit, the cursor or Baedal-Revision can't be read")
    @APIResponse(responseCode = "404", description = "There never was such a shop")
    @APIResponse(responseCode = "410", description = "The shop is closed for good")
    @APIResponse(
            responseCode = "503",
            description = "Not yet visible, or not available: try again after Retry-After."
                    + " Or the served version of the view has no reviews yet")
    CompletionStage<RestResponse<Buffer>> reviews(String id, String limit, String cursor, HttpServerRequest request);
}

package io.baedal.query.search;

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

/// What the search's address promises, for the OpenAPI document.
interface SearchApi {
    @Operation(summary = "The ids of shops that match, in order")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Up to 50 characters: names of shops and dishes, introductions, categories; whole or in part, by"
                            + " initial consonants (ㅊㅋ), with a typo, in English, or with the keyboard in the other language",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            description = "Delivered to",
            example = "마포구",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            example = "CHICKEN",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "lat", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(name = "lon", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(
            name = "distance",
            in = ParameterIn.QUERY,
            description = "Metres from there, up to 50,000",
            schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "now: takes orders, and within its hours",
            schema = @Schema(type = SchemaType.STRING, enumeration = "now"))
    @Parameter(
            name = "minimumOrder",
            in = ParameterIn.QUERY,
            description = "Won, at most",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "deliveryFee",
            in = ParameterIn.QUERY,
            description = "Won, at most, to the district if one is named",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "tips",
            in = ParameterIn.QUERY,
            description = "Another name of deliveryFee (배달팁)",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "rating",
            in = ParameterIn.QUERY,
            description = "Average of 0 to 5, at least",
            schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "distance", "rating", "newest"},
                            defaultValue = "relevance"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "20"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "next of the page before, with the same other parameters",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "highlight",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "What the answer must have seen, as commands answered it; other streams are passed over",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "wait=N: how many seconds, up to 10, to wait for that",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description =
                    "{\"ids\": […], \"next\": \"…\", \"counts\": {\"CHICKEN\": 12}, \"total\": 12, \"highlights\": {…}}",
            headers = {
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "Parameters are wrong; errors names each")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> search(HttpServerRequest request);
}

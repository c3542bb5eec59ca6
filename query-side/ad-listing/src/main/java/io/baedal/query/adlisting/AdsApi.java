package io.baedal.query.adlisting;

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

/// What the advertisements' address promises, for the OpenAPI document.
interface AdsApi {
    @Operation(summary = "The advertised shops of a place, in order")
    @Parameter(
            name = "district",
            in = ParameterIn.QUERY,
            required = true,
            description = "Where the shops deliver to",
            example = "마포구",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "product",
            in = ParameterIn.QUERY,
            required = true,
            description = "Where they are shown",
            schema = @Schema(enumeration = {"OPEN_LIST", "CATEGORY_TOP", "KEYWORD"}))
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            description = "For CATEGORY_TOP",
            example = "CHICKEN",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "keyword",
            in = ParameterIn.QUERY,
            description = "For KEYWORD: what was searched for",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "1 to 50, 10 if nothing is said",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "now: shops outside of their opening hours are left out",
            schema = @Schema(enumeration = "now"))
    @Parameter(
            name = "Baedal-Revision",
            in = ParameterIn.HEADER,
            description = "Campaigns, shops and ratings that the answer must have seen; other streams are passed over",
            example = "campaign-0b54…@3",
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
            description = "{\"ads\": [{\"shopId\", \"campaignId\"}]}: each shop once",
            headers = {
                @Header(name = "ETag"),
                @Header(name = "Baedal-View-Version", description = "The version of the view that answered"),
                @Header(name = "Preference-Applied")
            },
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The client has it")
    @APIResponse(responseCode = "400", description = "A parameter is missing or can't be read; each is named")
    @APIResponse(responseCode = "503", description = "Not yet visible, or not available: try again after Retry-After")
    CompletionStage<RestResponse<Buffer>> ads(
            String district,
            String product,
            String category,
            String keyword,
            String limit,
            String open,
            HttpServerRequest request);
}

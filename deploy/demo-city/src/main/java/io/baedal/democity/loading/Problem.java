package io.baedal.democity.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/// An answer that is not what was asked for, in words: its status and what its problem document says.
///
/// @param slug the last word of the problem's type; empty when there is none
record Problem(int status, String slug, String title, String detail, String errors) {
    private static final JsonMapper JSON = new JsonMapper();

    static Problem of(HttpResponse<byte[]> response) {
        var document = document(response.body());
        var type = document.path("type").asText("");
        return new Problem(
                response.statusCode(),
                type.substring(type.lastIndexOf(':') + 1),
                document.path("title").asText(""),
                document.path("detail").asText(""),
                document.has("errors") ? document.path("errors").toString() : "");
    }

    private static JsonNode document(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }

    /// For people: `422 Title. Detail. Errors`.
    @Override
    public String toString() {
        return "%d %s. %s %s".formatted(status, title, detail, errors).strip();
    }
}

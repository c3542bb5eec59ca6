package io.baedal.events.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.baedal.events.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the AsyncAPI document against the notices that are really sent.
class AsyncApiTest {
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        try (var resource = AsyncApiTest.class.getResourceAsStream("/asyncapi/notices.yaml")) {
            document = new ObjectMapper(new YAMLFactory()).readTree(resource);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContextHasItsChannel(Context context) {
        assertThat(document.at("/channels/" + context.id() + "/address").asText())
                .isEqualTo(context.topic());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void theHeadersOfANoticeAreAsDescribed(Context context) {
        var channel = document.at("/channels/" + context.id());
        var message = document.at(channel.at("/messages/notice/$ref").asText().substring(1));
        var headers =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(message.path("headers"));

        for (var aggregate : context.aggregates()) {
            for (var change : Change.values()) {
                var notice = new Notice(
                        "e",
                        aggregate,
                        change,
                        "42",
                        7,
                        Instant.EPOCH,
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
                assertThat(headers.validate(json(notice))).isEmpty();
                assertThat(notice.headers())
                        .containsOnlyKeys(Arrays.asList(fieldNames(message.at("/headers/properties"))));
            }
        }
    }

    private static JsonNode json(Notice notice) {
        var headers = new ObjectMapper().createObjectNode();
        notice.headers().forEach((name, value) -> headers.put(name, new String(value, UTF_8)));
        return headers;
    }

    private static String[] fieldNames(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toArray(String[]::new);
    }
}

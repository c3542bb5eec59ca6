package io.baedal.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMetadataTest {
    @Test
    void isWrittenWithTheStoresOwnNames() {
        var metadata = new EventMetadata(2, "c", "b", "00-1-2-01", new Actor("owner", "o"), "key", "abc");

        assertThat(metadata.toJson()).asString(UTF_8).isEqualTo("""
                {"schemaVersion":2,"$correlationId":"c","$causationId":"b","traceparent":"00-1-2-01",\
                "actor":{"role":"owner","id":"o"},"idempotencyKey":"key","fingerprint":"abc"}""");
    }

    @Test
    void absentFieldsAreLeftOut() {
        assertThat(EventMetadata.ofVersion(1).toJson()).asString(UTF_8).isEqualTo("{\"schemaVersion\":1}");
    }

    @Test
    void nothingAtAllIsVersionOne() {
        assertThat(EventMetadata.fromJson(new byte[0])).isEqualTo(EventMetadata.ofVersion(1));
    }

    @Test
    void whatOthersAddIsSkipped() {
        var stored = """
                {"tracestate":{"a":[1,{"b":2}]},"schemaVersion":3,"actor":{"role":"owner","tenant":[1],"id":"o"},"x":null}""";

        assertThat(EventMetadata.fromJson(stored.getBytes(UTF_8)))
                .isEqualTo(new EventMetadata(3, null, null, null, new Actor("owner", "o"), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"schemaVersion\":1",
                "{} {}",
                "not json",
                "{\"schemaVersion\":\"1\"}",
                "{\"schemaVersion\":99999999999}",
                "{\"$correlationId\":{}}",
                "{\"actor\":\"o\"}",
                "{\"actor\":{\"role\":\"owner\"}}"
            })
    void anythingElseIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventMetadata.fromJson(json.getBytes(UTF_8)));
    }
}

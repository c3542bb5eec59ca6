package io.baedal.customer.application.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/// What is inside a box: the value's fields as JSON, in the order of its record, so that equal values are equal bytes.
/// Fields that are unknown were written by a later release and are skipped.
final class PlainJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlainJson() {}

    static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A " + value.getClass().getSimpleName()
                    + " can't be written as JSON"); // without its cause: it quotes
        }
    }

    static <T> T read(Class<T> type, byte[] json) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException wrong) {
            throw new Unreadable("It holds no " + type.getSimpleName());
        }
    }
}

package io.baedal.query.storefront.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/// Reads what sources answer. Thread-safe.
@Singleton
public final class AnswerReader {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final ObjectMapper json;

    AnswerReader(ObjectMapper json) {
        this.json = json;
    }

    /// @return the answer's body; null when the answer is 304
    /// @throws SourceFailure when the answer is of no use
    public <T> T read(RestResponse<byte[]> answer, Class<T> type) {
        if (answer.getStatus() == NOT_MODIFIED) {
            return null;
        }
        if (answer.getStatus() / 100 != 2) {
            throw new SourceFailure("It answered " + answer.getStatus());
        }
        return body(answer.getEntity(), type);
    }

    /// Checks the answer to a command: nothing, or something readable.
    ///
    /// @throws SourceFailure when it was not carried out
    public void check(RestResponse<byte[]> answer) {
        if (answer.getStatus() != NO_CONTENT) {
            read(answer, Map.class);
        }
    }

    private <T> T body(byte[] bytes, Class<T> type) {
        try {
            T body = bytes == null ? null : json.readValue(bytes, type);
            if (body != null) {
                return body;
            }
        } catch (IOException unreadable) {
            // said below
        }
        throw new SourceFailure("Its answer can't be read as " + type.getSimpleName());
    }
}

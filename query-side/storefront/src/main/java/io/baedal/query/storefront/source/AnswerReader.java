package io.baedal.query.storefront.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestResponse;

/// Reads what sources answer. Thread-safe.
@Singleton
public final class AnswerReader {
    private static final String NOT_YET_VISIBLE = "urn:baedal:problem:not-yet-visible";

    private final ObjectMapper json;

    AnswerReader(ObjectMapper json) {
        this.json = json;
    }

    /// @return the answer's body; null when the answer is 304
    /// @throws Refused when the source says no
    /// @throws SourceFailure when the answer is of no use
    public <T> T read(RestResponse<byte[]> answer, Class<T> type) {
        return switch (answer.getStatus() / 100) {
            case 2 -> body(bytes(answer), type);
            case 4, 5 -> throw noAnswer(answer);
            default -> {
                if (answer.getStatus() == 304) {
                    yield null;
                }
                throw new SourceFailure("It answered " + answer.getStatus());
            }
        };
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

    /// The source's overload and time-outs are failures, whatever the status says; that a revision isn't seen yet is
    /// what the client asked to be told.
    private static RuntimeException noAnswer(RestResponse<byte[]> answer) {
        int status = answer.getStatus();
        var problem = problem(bytes(answer));
        boolean refused = status < 500 && status != 408 && status != 425 && status != 429;
        return refused || NOT_YET_VISIBLE.equals(problem.getValue("type"))
                ? new Refused(status, answer.getHeaderString("Retry-After"), problem)
                : new SourceFailure("It answered " + status);
    }

    /// The client hands over the body of a refusal as it came, whatever was asked for.
    private static byte[] bytes(RestResponse<?> answer) {
        try {
            return answer.getEntity() instanceof byte[] bytes ? bytes : answer.readEntity(byte[].class);
        } catch (RuntimeException bodiless) {
            return null;
        }
    }

    private static JsonObject problem(byte[] bytes) {
        try {
            return bytes == null ? new JsonObject() : new JsonObject(Buffer.buffer(bytes));
        } catch (DecodeException noProblem) {
            return new JsonObject();
        }
    }
}

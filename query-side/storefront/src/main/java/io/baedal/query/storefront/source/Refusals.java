package io.baedal.query.storefront.source;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Tells what a source refused from what it failed at. Its overload and time-outs are failures, whatever the status
/// says; that a revision isn't seen yet is what the client asked to be told.
final class Refusals implements ResponseExceptionMapper<RuntimeException> {
    private static final String NOT_YET_VISIBLE = "urn:baedal:problem:not-yet-visible";

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response answer) {
        int status = answer.getStatus();
        var problem = problem(answer);
        boolean refused = status < 500 && status != 408 && status != 425 && status != 429;
        return refused || NOT_YET_VISIBLE.equals(problem.getValue("type"))
                ? new Refused(status, answer.getHeaderString(HttpHeaders.RETRY_AFTER), problem)
                : new SourceFailure("It answered " + status);
    }

    private static JsonObject problem(Response answer) {
        try {
            return new JsonObject(Buffer.buffer(bytes(answer)));
        } catch (IOException | DecodeException | ClassCastException noProblem) {
            return new JsonObject();
        }
    }

    /// The body is in memory already.
    private static byte[] bytes(Response answer) throws IOException {
        if (answer.getEntity() instanceof InputStream body) {
            return body.readAllBytes();
        }
        return answer.hasEntity() ? answer.readEntity(byte[].class) : new byte[0];
    }
}

package io.baedal.command.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.command.domain.InvalidFields;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Reads JSON bodies strictly, and leaves their bytes where [CommandContexts] finds them. A record's components are all
/// required, but for those of type `Optional` or marked [jakarta.annotation.Nullable]. What other services answer to
/// this one is none of its business.
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
public class BodyReader implements ServerMessageBodyReader<Object> {
    private final ObjectMapper mapper = RequestJson.mapper();
    private final CurrentVertxRequest request;
    private final HttpLimits limits;

    BodyReader(CurrentVertxRequest request, HttpLimits limits) {
        this.request = request;
        this.limits = limits;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, MediaType mediaType, ServerRequestContext context)
            throws IOException {
        return read(genericType, context.getInputStream());
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(genericType, body);
    }

    private Object read(Type type, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limits.bodyBytes() + 1);
        if (bytes.length > limits.bodyBytes()) {
            throw ProblemType.PAYLOAD_TOO_LARGE.problem(limits.bodySentence()).build();
        }
        RequestBody.keep(request.getCurrent(), bytes);
        var read = parse(type, bytes);
        var missing = MissingFields.in(read);
        if (!missing.isEmpty()) {
            throw new InvalidFields(missing);
        }
        return read;
    }

    private Object parse(Type type, byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidFields("", "a JSON object is expected, and nothing was sent");
        }
        try {
            return mapper.readerFor(mapper.constructType(type)).readValue(bytes);
        } catch (IOException unreadable) {
            throw UnreadableBody.problem(unreadable);
        }
    }
}

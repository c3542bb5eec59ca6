package io.baedal.command.http;

import io.baedal.command.CommandFailure;
import io.baedal.command.ConcurrentChange;
import io.baedal.command.KeyReused;
import io.baedal.command.StaleRevision;
import io.baedal.command.StoreUnavailable;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// What a command that was neither executed nor refused looks like over HTTP.
@Provider
public class CommandFailureMapper implements ExceptionMapper<CommandFailure> {
    private static final String RETRY_AFTER = "Retry-After";

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(CommandFailure failure) {
        return problem(failure)
                .withInstance(URI.create(uri.getRequestUri().getRawPath()))
                .build()
                .toResponse();
    }

    private static HttpProblem.Builder problem(CommandFailure failure) {
        var detail = failure.getMessage();
        return switch (failure) {
            case StaleRevision stale ->
                ProblemType.STALE_REVISION.problem(detail).with("currentRevision", stale.currentRevision());
            case ConcurrentChange lost -> ProblemType.CONFLICT.problem(detail);
            case KeyReused reused -> ProblemType.IDEMPOTENCY_KEY_REUSED.problem(detail);
            case StoreUnavailable away ->
                ProblemType.UNAVAILABLE.problem(detail).withHeader(RETRY_AFTER, "1");
        };
    }
}

package io.baedal.command.store;

import io.baedal.command.StoreUnavailable;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.ConnectionShutdownException;
import io.kurrent.dbclient.NoClusterNodeFoundException;
import io.kurrent.dbclient.NotLeaderException;
import io.kurrent.dbclient.WrongExpectedVersionException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// What the client's failures mean to a command.
final class StoreFailure {
    private StoreFailure() {}

    static Throwable of(Throwable failure) {
        var cause = cause(failure);
        return switch (cause) {
            case StoreUnavailable unavailable -> unavailable;
            case WrongExpectedVersionException wrong ->
                new WrongRevision(wrong.getActualState().toRawLong());
            case TimeoutException late -> new StoreUnavailable("The event store did not answer in time", null);
            case ConnectionShutdownException away -> unreachable(away);
            case NoClusterNodeFoundException away -> unreachable(away);
            case NotLeaderException away -> unreachable(away);
            case StatusRuntimeException status when passes(status) -> unreachable(status);
            default -> cause;
        };
    }

    static Throwable cause(Throwable failure) {
        var cause = failure;
        while (wraps(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean wraps(Throwable failure) {
        return failure instanceof CompletionException
                || failure instanceof ExecutionException
                || failure != null && failure.getClass() == RuntimeException.class;
    }

    private static boolean passes(StatusRuntimeException failure) {
        return switch (failure.getStatus().getCode()) {
            case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED, ABORTED, RESOURCE_EXHAUSTED, INTERNAL -> true;
            default -> false;
        };
    }

    private static StoreUnavailable unreachable(Throwable cause) {
        return new StoreUnavailable("The event store can't be reached", cause);
    }
}

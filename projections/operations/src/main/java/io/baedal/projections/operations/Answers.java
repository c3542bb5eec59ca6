package io.baedal.projections.operations;

import io.baedal.projections.store.RefusedDocument;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;

/// Waits for what a store answers.
public final class Answers {
    private Answers() {}

    /// The answer.
    ///
    /// @param store the store, as it is called in a message
    /// @param most how long it may take
    /// @throws StoreUnavailable when it failed, or took too long
    public static <T> T of(String store, Uni<T> asked, Duration most) {
        try {
            return asked.await().atMost(most);
        } catch (OperationRefused | RefusedDocument answered) {
            throw answered;
        } catch (TimeoutException late) {
            throw new StoreUnavailable(
                    "%s didn't answer within %.1f s; is it up?".formatted(store, most.toMillis() / 1000.0), late);
        } catch (RuntimeException failed) {
            throw new StoreUnavailable("%s failed: %s".formatted(store, reason(failed)), failed);
        }
    }

    private static String reason(Throwable failed) {
        var reason = failed;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    }
}

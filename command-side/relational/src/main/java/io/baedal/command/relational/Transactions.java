package io.baedal.command.relational;

import io.baedal.command.StoreUnavailable;
import io.baedal.command.domain.Refusal;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Short transactions, bounded in number and in time.
///
/// A transaction that was begun is carried through to its end, even when whoever asked for it has hung up or has
/// stopped waiting: cancelling it halfway would leave its connection out of the pool for good. Each runs on a Vert.x
/// context of its own, so that no two of them share a session, and answers on the context that asked.
@ApplicationScoped
public class Transactions {

    private static final int TRIES = 3;

    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;
    private final Migration migration;
    private final DatabaseLimits limits;
    private final Semaphore inFlight;
    private final Complaint complaint = new Complaint();

    Transactions(Mutiny.SessionFactory sessions, Vertx vertx, Migration migration, DatabaseLimits limits) {
        this.sessions = sessions;
        this.vertx = vertx;
        this.migration = migration;
        this.limits = limits;
        this.inFlight = new Semaphore(limits.transactionsInFlight());
    }

    /// All of the work or nothing. Work that fails with [WorthAnotherTry] is done again.
    ///
    /// Fails with a [Refusal] of the work's own, else with [StoreUnavailable].
    public <T> Uni<T> run(Function<StatelessSession, Uni<T>> work) {
        var untilDone = Uni.createFrom().<T>emitter(emitter -> start(work, emitter));
        return untilDone
                .ifNoItem()
                .after(limits.timeLimit())
                .failWith(() ->
                        unavailable("no answer within " + limits.timeLimit().toMillis() + " ms", null))
                .onFailure(failure -> !(failure instanceof Refusal || failure instanceof StoreUnavailable))
                .transform(failure -> unavailable(failure.toString(), failure));
    }

    /// Whether a transaction can be run now. Never fails.
    public Uni<Boolean> possible() {
        return run(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(false);
    }

    private <T> void start(Function<StatelessSession, Uni<T>> work, UniEmitter<? super T> emitter) {
        if (!migration.isDone()) {
            emitter.fail(unavailable("the tables are not ready yet", null));
            return;
        }
        if (!inFlight.tryAcquire()) {
            emitter.fail(unavailable("too many transactions are under way", null));
            return;
        }
        var asking = Vertx.currentContext();
        ownContext()
                .runOnContext(ignored -> transaction(work)
                        .onTermination()
                        .invoke(inFlight::release)
                        .subscribe()
                        .with(
                                item -> on(asking, () -> emitter.complete(item)),
                                failure -> on(asking, () -> emitter.fail(failure))));
    }

    private <T> Uni<T> transaction(Function<StatelessSession, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> sessions.withStatelessTransaction((session, transaction) -> work.apply(session)))
                .onFailure(WorthAnotherTry.class)
                .retry()
                .atMost(TRIES - 1);
    }

    private Context ownContext() {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private static void on(Context asking, Runnable answer) {
        if (asking == null) {
            answer.run();
        } else {
            asking.runOnContext(ignored -> answer.run());
        }
    }

    private StoreUnavailable unavailable(String why, Throwable cause) {
        complaint.say("The service's database is not available: " + why);
        return new StoreUnavailable("The service's database is not available at the moment", cause);
    }
}

package io.baedal.projections.simulation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Holds every call of a projector to a store until the simulation lets it happen: in any order, failing, or never
/// because the projector died. Safe for the threads that retries come from.
final class Steps {
    /// What a call is.
    enum Kind {
        LOG_READ,
        DATABASE_READ,
        DATABASE_WRITE
    }

    private record Step<T>(Life life, Kind kind, Supplier<Uni<T>> effect, UniEmitter<? super T> emitter) {
        void happen(CountDownLatch done) {
            effect.get()
                    .subscribe()
                    .with(
                            item -> {
                                done.countDown();
                                emitter.complete(item);
                            },
                            problem -> {
                                done.countDown();
                                emitter.fail(problem);
                            });
        }

        void happenUnheard(CountDownLatch done) {
            effect.get().subscribe().with(_ -> done.countDown(), _ -> done.countDown());
        }

        boolean isDatabase() {
            return kind != Kind.LOG_READ;
        }

        boolean isWrite() {
            return kind == Kind.DATABASE_WRITE;
        }

        void fail(String why) {
            emitter.fail(new IOException(why));
        }
    }

    private static final int LONGEST_CALL_SECONDS = 20;

    private final List<Step<?>> waiting = new ArrayList<>();
    private final List<Step<?>> ghosts = new ArrayList<>();
    private final Random random;

    Steps(Random random) {
        this.random = random;
    }

    <T> Uni<T> step(Life life, Kind kind, Supplier<Uni<T>> effect) {
        return Uni.createFrom().emitter(emitter -> {
            synchronized (waiting) {
                if (life.alive()) {
                    waiting.add(new Step<T>(life, kind, effect, emitter));
                    waiting.notifyAll();
                }
            }
        });
    }

    /// Lets one waiting call happen, or fail with some probability.
    ///
    /// @return false when none waits
    boolean next(double failing) {
        var step = take();
        if (step == null) {
            return false;
        }
        double fate = random.nextDouble();
        var done = new CountDownLatch(1);
        if (fate < failing / 2) {
            haunt(List.of(step));
            step.fail("the call took too long");
        } else if (fate < failing) {
            step.happenUnheard(done);
            await(done);
            step.fail("the answer was lost");
        } else {
            step.happen(done);
            await(done);
        }
        return true;
    }

    private Step<?> take() {
        synchronized (waiting) {
            return waiting.isEmpty() ? null : waiting.remove(random.nextInt(waiting.size()));
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(LONGEST_CALL_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A store didn't answer");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// A projector dies; its writes may still take effect, later.
    void die(Life life) {
        synchronized (waiting) {
            life.end();
            var left = waiting.stream().filter(step -> step.life == life).toList();
            waiting.removeAll(left);
            haunt(left);
        }
    }

    private void haunt(List<? extends Step<?>> left) {
        left.stream().filter(Step::isWrite).forEach(ghosts::add);
    }

    /// A write that nobody waits for any more takes effect.
    ///
    /// @return false when there is none
    boolean ghostHappens() {
        if (ghosts.isEmpty()) {
            return false;
        }
        var done = new CountDownLatch(1);
        ghosts.remove(random.nextInt(ghosts.size())).happenUnheard(done);
        await(done);
        return true;
    }

    /// Calls that nobody waits for never take effect.
    void forgetGhosts() {
        ghosts.clear();
    }

    /// The database's connections break.
    void breakDatabaseCalls() {
        ghosts.removeIf(Step::isDatabase);
        List<Step<?>> broken;
        synchronized (waiting) {
            broken = waiting.stream().filter(Step::isDatabase).toList();
            waiting.removeAll(broken);
        }
        broken.forEach(step -> step.fail("the connection broke"));
    }

    /// Waits until there is a call again, for a retry's pause.
    void awaitSomething() {
        synchronized (waiting) {
            try {
                if (waiting.isEmpty()) {
                    waiting.wait(50);
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}

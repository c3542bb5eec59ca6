package io.baedal.review.application.rating;

import io.baedal.command.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Processes that do one step at a time, in an order that chance decides; and chance lets some steps fail, and some
/// processes die.
final class Interleaving {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Random chance;
    private final List<Runnable> ready = new ArrayList<>();
    private int faultsInHundred;

    Interleaving(Random chance, int faultsInHundred) {
        this.chance = chance;
        this.faultsInHundred = faultsInHundred;
    }

    /// A command under way, or a round of a sweeper.
    final class Process {
        private boolean running = true;

        boolean isRunning() {
            return running;
        }

        void begin(Supplier<Uni<?>> work) {
            ready.add(() -> work.get().subscribe().with(_ -> running = false, _ -> running = false));
        }

        /// A call that is made when it is this process's turn.
        <T> Uni<T> step(Supplier<Uni<T>> call) {
            return Uni.createFrom()
                    .emitter(emitter -> ready.add(() -> {
                        var fate = Fate.drawn(chance, faultsInHundred);
                        T answer = null;
                        RuntimeException failure = null;
                        if (fate.happens()) {
                            try {
                                answer = call.get().await().atMost(LIMIT);
                            } catch (RuntimeException failed) {
                                failure = failed;
                            }
                        }
                        if (fate.kills()) {
                            running = false;
                        } else if (fate != Fate.ANSWERED) {
                            emitter.fail(new StoreUnavailable(fate.name(), null));
                        } else if (failure != null) {
                            emitter.fail(failure);
                        } else {
                            emitter.complete(answer);
                        }
                    }));
        }
    }

    /// Until nobody has anything left to do.
    void run() {
        while (!ready.isEmpty()) {
            ready.remove(chance.nextInt(ready.size())).run();
        }
    }

    void noMoreFaults() {
        faultsInHundred = 0;
    }
}

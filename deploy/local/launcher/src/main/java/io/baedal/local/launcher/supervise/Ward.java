package io.baedal.local.launcher.supervise;

import io.baedal.local.launcher.part.Part;
import io.baedal.local.launcher.process.BackOff;
import io.baedal.local.launcher.process.ProcessIdentity;
import io.baedal.local.launcher.process.Stopping;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Watches over one part in a thread of its own: starts it, sees it become ready, starts it again when it ends.
final class Ward {

    private static final Duration READY_WITHIN = Duration.ofSeconds(240);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int FIRST_ATTEMPTS = 3;
    private static final int LAST_LINES = 20;

    private final Part part;
    private final Starter starter;
    private final Consumer<PartReport> listener;
    private final BackOff backOff;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile PartReport report;
    private volatile Running running;
    private volatile boolean stopping;
    private Thread thread;

    /// @param listener told of every change, from the ward's thread
    Ward(Part part, int port, Starter starter, BackOff backOff, Consumer<PartReport> listener) {
        this.part = part;
        this.starter = starter;
        this.backOff = backOff;
        this.listener = listener;
        this.report = PartReport.waiting(part.name(), port);
    }

    Part part() {
        return part;
    }

    PartReport report() {
        return report;
    }

    /// Completes when the part is ready for the first time, or exceptionally with a [StartFailed].
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    /// @param needed the parts that must be ready before
    void start(List<CompletableFuture<Void>> needed) {
        thread = Thread.ofPlatform().name("ward-" + part.name()).daemon().start(() -> watch(needed));
    }

    /// Ends the part and returns when it has ended.
    void stop() {
        stopping = true;
        tell(report.in(PartState.STOPPING));
        Running current = running;
        if (current != null) {
            Stopping.stop(current.process().toHandle(), PATIENCE);
        }
        if (thread != null) {
            thread.interrupt();
            over.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        tell(report.ended(PartState.STOPPED, report.lastEnd()));
    }

    private void watch(List<CompletableFuture<Void>> needed) {
        try {
            CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new)).get();
            keepRunning();
        } catch (InterruptedException stopped) {
            firstReady.cancel(false);
        } catch (ExecutionException neededFailed) {
            firstReady.cancel(false);
        } catch (IOException | RuntimeException failure) {
            tell(report.ended(PartState.GIVEN_UP, failure.getMessage()));
            firstReady.completeExceptionally(new StartFailed(part.name() + ": " + failure.getMessage()));
        } finally {
            over.complete(null);
        }
    }

    private void keepRunning() throws IOException, InterruptedException {
        int attempts = 0;
        while (!stopping) {
            attempts++;
            Instant begun = Instant.now();
            Running current = starter.start(part);
            running = current;
            if (stopping) {
                Stopping.stop(current.process().toHandle(), PATIENCE);
                return;
            }
            tell(report.started(ProcessIdentity.of(current.process().toHandle()), begun));
            String end = runToItsEnd(current, begun);
            running = null;
            if (stopping) {
                return;
            }
            if (!firstReady.isDone() && attempts >= FIRST_ATTEMPTS) {
                giveUpStarting(end);
                return;
            }
            Optional<Duration> pause = backOff.afterRunning(Duration.between(begun, Instant.now()));
            if (pause.isEmpty()) {
                tell(report.ended(PartState.GIVEN_UP, end));
                return;
            }
            tell(report.ended(PartState.RESTARTING, end).restarted());
            Thread.sleep(pause.get());
        }
    }

    private String runToItsEnd(Running current, Instant begun) throws InterruptedException {
        Instant limit = begun.plus(READY_WITHIN);
        while (current.process().isAlive()) {
            if (current.probe().isReady()) {
                tell(report.ready(Duration.between(begun, Instant.now()).toMillis()));
                firstReady.complete(null);
                return "ended with " + current.process().waitFor();
            }
            if (Instant.now().isAfter(limit)) {
                Stopping.stop(current.process().toHandle(), PATIENCE);
                return "wasn't ready after " + READY_WITHIN.toSeconds() + " s";
            }
            Thread.sleep(part.readiness().lookEvery());
        }
        return "ended with " + current.process().waitFor() + " before it was ready";
    }

    private void giveUpStarting(String end) throws IOException {
        String last = String.join("\n  ", starter.log(part).tail(LAST_LINES));
        tell(report.ended(PartState.GIVEN_UP, end));
        firstReady.completeExceptionally(
                new StartFailed(part.name() + " " + end + ". The last lines of its log:\n  " + last));
    }

    private void tell(PartReport next) {
        report = next;
        listener.accept(next);
    }
}

package io.baedal.democity;

import io.baedal.democity.loading.Tally;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Shows how far the loading is, as a bar that moves or as a line every few seconds.
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final int TENTHS = 10;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private final Tally tally;
    private final PrintStream out;
    private final boolean moving;
    private int saidTenths;

    private Progress(Tally tally, PrintStream out, boolean moving) {
        this.tally = tally;
        this.out = out;
        this.moving = moving;
    }

    static Progress of(Tally tally, PrintStream out, String way) {
        boolean moving = way.equals("bar") || way.equals("auto") && isTerminal();
        var progress = new Progress(tally, out, moving);
        progress.clock.scheduleAtFixedRate(progress::show, 0, 100, TimeUnit.MILLISECONDS);
        return progress;
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private synchronized void show() {
        int done = tally.done();
        int tenths = done * TENTHS / tally.total();
        if (moving) {
            int filled = done * WIDTH / tally.total();
            out.print("\r  Loading the city  [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of "
                    + tally.total() + " ");
            out.flush();
        } else if (tenths > saidTenths) {
            saidTenths = tenths;
            out.println("Loading the city: " + done + " of " + tally.total() + " commands");
        }
    }

    /// Shows the last state and ends the line.
    @Override
    public void close() {
        clock.shutdownNow();
        show();
        if (moving) {
            out.println();
        }
    }
}

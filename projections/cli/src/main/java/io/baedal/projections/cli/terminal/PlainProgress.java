package io.baedal.projections.cli.terminal;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/// Lines for a log: each stage, and how far it is every five seconds.
final class PlainProgress implements Progress {
    private static final long APART = 5_000_000_000L;

    private final PrintWriter out;
    private final LongSupplier nanos;
    private final Pace pace = new Pace();
    private String label = "";
    private long saidAt;
    private String pending = "";

    PlainProgress(PrintWriter out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
    }

    @Override
    public synchronized void stage(String next) {
        sayPending();
        label = next;
        pace.forget();
        saidAt = nanos.getAsLong();
        print(next + " ...");
    }

    @Override
    public synchronized void at(long done, long of) {
        long now = nanos.getAsLong();
        pace.at(now, done);
        pending = label + "  " + Progress.figures(done, of, pace.perSecond()).strip();
        if (now - saidAt >= APART) {
            saidAt = now;
            sayPending();
        }
    }

    @Override
    public synchronized void says(String line) {
        print(line);
    }

    private void sayPending() {
        if (!pending.isEmpty()) {
            print(pending);
        }
        pending = "";
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void close() {
        sayPending();
    }
}

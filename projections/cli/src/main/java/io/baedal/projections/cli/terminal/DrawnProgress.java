package io.baedal.projections.cli.terminal;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/// A bar in the last line of a terminal, drawn anew ten times a second at most.
final class DrawnProgress implements Progress {
    private static final long APART = 100_000_000L;
    private static final String TO_LINE_START = "\r";
    private static final String CLEAR_TO_END = "\u001b[K";

    private final PrintWriter out;
    private final ProgressBar bar;
    private final LongSupplier nanos;
    private final Pace pace = new Pace();
    private String label = "";
    private long drawnAt;
    private String drawn = "";
    private String pending = "";

    DrawnProgress(PrintWriter out, ProgressBar bar, LongSupplier nanos) {
        this.out = out;
        this.bar = bar;
        this.nanos = nanos;
    }

    @Override
    public synchronized void stage(String next) {
        finishLine();
        label = next;
        pace.forget();
        drawnAt = nanos.getAsLong();
        draw(next + " ...");
    }

    @Override
    public synchronized void at(long done, long of) {
        long now = nanos.getAsLong();
        pace.at(now, done);
        pending = bar.line(label, done, of, pace.perSecond());
        if (now - drawnAt >= APART) {
            drawnAt = now;
            draw(pending);
            pending = "";
        }
    }

    @Override
    public synchronized void says(String line) {
        out.println(TO_LINE_START + CLEAR_TO_END + line);
        draw(drawn);
    }

    /// The last word of a stage stays on the screen.
    private void finishLine() {
        if (!pending.isEmpty()) {
            draw(pending);
        }
        if (!drawn.isEmpty()) {
            out.println();
        }
        drawn = "";
        pending = "";
    }

    private void draw(String line) {
        drawn = line;
        out.print(TO_LINE_START + line + CLEAR_TO_END);
        out.flush();
    }

    @Override
    public synchronized void close() {
        finishLine();
        out.flush();
    }
}

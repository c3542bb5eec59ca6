package io.baedal.projections.cli.terminal;

import java.time.Duration;

/// Draws how far something is, in one line: `building [====>     ]  47 %  470,000 of 1,000,000  19,400/s  27 s left`.
/// What doesn't fit is left out: first the bar, then the end of the line.
///
/// @param width of the terminal, in characters
public record ProgressBar(int width) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    /// The line.
    ///
    /// @param label what is being done
    /// @param done how much is done
    /// @param of how much there is; 0 when nobody knows
    /// @param perSecond how fast it goes; 0 when that isn't known yet
    public String line(String label, long done, long of, double perSecond) {
        var figures = Progress.figures(done, of, perSecond);
        int room = width - 1 - label.length() - figures.length() - " [] ".length();
        if (of <= 0 || room < SHORTEST) {
            return cut(label + "  " + figures);
        }
        return label + " [" + bar(share(done, of), Math.min(room, LONGEST)) + "] " + figures;
    }

    private static String bar(double share, int length) {
        int full = (int) Math.floor(share * length);
        var tip = full < length ? ">" : "";
        return "=".repeat(full) + tip + " ".repeat(length - full - tip.length());
    }

    static double share(long done, long of) {
        return Math.clamp((double) done / of, 0, 1);
    }

    /// How long the rest takes at this pace, null when nobody can say.
    static Duration left(long done, long of, double perSecond) {
        return of <= 0 || perSecond <= 0
                ? null
                : Duration.ofMillis(Math.round(Math.max(0, of - done) / perSecond * 1000));
    }

    private String cut(String line) {
        return line.length() < width ? line : line.substring(0, Math.max(0, width - 1));
    }
}

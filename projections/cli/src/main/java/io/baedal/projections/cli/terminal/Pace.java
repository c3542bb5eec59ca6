package io.baedal.projections.cli.terminal;

import java.util.ArrayDeque;
import java.util.Deque;

/// How fast something went in the last ten seconds.
final class Pace {
    private static final long WINDOW = 10_000_000_000L;
    private static final long APART = 100_000_000L;

    private record Sample(long nanos, long done) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /// Takes note. What follows the last sample too closely replaces it, so that there are never many.
    void at(long nanos, long done) {
        if (!samples.isEmpty() && done < samples.getLast().done()) {
            samples.clear();
        }
        if (samples.size() > 1 && nanos - secondLast().nanos() < APART) {
            samples.removeLast();
        }
        samples.addLast(new Sample(nanos, done));
        while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW) {
            samples.removeFirst();
        }
    }

    private Sample secondLast() {
        var newest = samples.descendingIterator();
        newest.next();
        return newest.next();
    }

    /// Zero until something has moved.
    double perSecond() {
        if (samples.size() < 2) {
            return 0;
        }
        var first = samples.getFirst();
        var last = samples.getLast();
        long nanos = last.nanos() - first.nanos();
        return nanos <= 0 ? 0 : (last.done() - first.done()) * 1e9 / nanos;
    }

    void forget() {
        samples.clear();
    }
}

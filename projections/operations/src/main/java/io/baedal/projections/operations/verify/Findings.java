package io.baedal.projections.operations.verify;

import java.util.ArrayList;
import java.util.List;

/// Collects what a verification finds. Used by one thread.
final class Findings {
    private final int version;
    private final VerifyListener listener;
    private final List<Difference> kept = new ArrayList<>();
    private long streams;
    private long documents;
    private long inFlight;
    private long differing;

    Findings(int version, VerifyListener listener) {
        this.version = version;
        this.listener = listener;
    }

    void streams(long more) {
        streams += more;
    }

    void documents(long more) {
        documents += more;
    }

    void inFlight() {
        inFlight++;
    }

    /// All that was found at one stream or document.
    void differs(List<Difference> differences) {
        if (!differences.isEmpty()) {
            differing++;
        }
        for (var difference : differences) {
            if (!isFull()) {
                kept.add(difference);
                listener.found(difference);
            }
        }
    }

    /// Something differs; there is no room to say what.
    void differs() {
        differing++;
    }

    boolean isFull() {
        return kept.size() >= VerifyReport.MOST_KEPT;
    }

    VerifyReport report() {
        return new VerifyReport(version, streams, documents, inFlight, kept, differing);
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Progress;
import io.baedal.projections.operations.verify.Difference;
import io.baedal.projections.operations.verify.VerifyListener;

/// Shows how a verification goes on, and remembers what it found.
record ShownVerification(Progress progress, DifferingIds differing) implements VerifyListener {
    @Override
    public void progress(long done, double share) {
        progress.at(done, share > 0 ? Math.round(done / share) : 0);
    }

    @Override
    public void found(Difference difference) {
        differing.add(difference.document());
    }
}

package io.baedal.projections.operations.verify;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.VersionOnHand;
import java.util.Collection;
import java.util.List;

/// Finds out whether the documents of a version are what their streams say: folds the streams afresh and compares.
/// Only reads, and may run while the documents are being written: what they may still be waiting for is no
/// difference. That is told by the version's progress, which only passes events that the documents hold or whose
/// stream is parked.
public final class Verification {
    private final Stores stores;
    private final View view;
    private final int version;
    private final VerifySettings settings;

    /// @param view with the fold that makes the version
    public Verification(Stores stores, View view, int version, VerifySettings settings) {
        this.stores = stores;
        this.view = view;
        this.version = version;
        this.settings = settings;
    }

    /// Compares all documents, in one or more passes over the log.
    public VerifyReport all(VerifyListener listener) {
        return new WholeVerification(ground(listener)).run();
    }

    /// Compares about this share of the documents, others each time. A document that is missing isn't found this way:
    /// which there are to be is only known from the whole log.
    ///
    /// @param share from 0 to 1
    public VerifyReport sample(double share, VerifyListener listener) {
        return new StreamsVerification(ground(listener)).sample(share);
    }

    /// Compares what one stream has written.
    ///
    /// @param stream its full name
    /// @throws io.baedal.projections.operations.OperationRefused when the view doesn't listen to such streams, or
    /// there is none of this name and nothing of it in a document
    public VerifyReport stream(String stream) {
        return streams(List.of(stream), VerifyListener.NONE);
    }

    /// Compares what these streams have written.
    ///
    /// @throws io.baedal.projections.operations.OperationRefused when the view doesn't listen to one of them, or
    /// there is none of these names and nothing of them in a document
    public VerifyReport streams(Collection<String> streams, VerifyListener listener) {
        return new StreamsVerification(ground(listener)).these(List.copyOf(streams));
    }

    private Ground ground(VerifyListener listener) {
        VersionOnHand.require(stores, view, version);
        return Ground.of(stores, view, version, settings, listener);
    }
}

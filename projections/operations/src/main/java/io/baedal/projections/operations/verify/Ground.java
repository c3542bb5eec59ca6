package io.baedal.projections.operations.verify;

import io.baedal.projections.View;
import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.FoundDocuments;
import io.baedal.projections.operations.history.History;
import io.baedal.projections.operations.history.StreamReader;
import io.baedal.projections.operations.history.Throttle;

/// What every verification stands on.
///
/// @param stores where everything is
/// @param view what is verified
/// @param sources the view's sources
/// @param settings how it is verified
/// @param listener hears how it goes on
/// @param baseline what was true before
/// @param documents reads documents
/// @param throttle keeps all reading slow enough
/// @param reader reads streams
/// @param history reads the log
/// @param findings takes what is found
record Ground(
        Stores stores,
        View view,
        Sources sources,
        VerifySettings settings,
        VerifyListener listener,
        Baseline baseline,
        FoundDocuments documents,
        Throttle throttle,
        StreamReader reader,
        History history,
        Findings findings) {
    static Ground of(Stores stores, View view, int version, VerifySettings settings, VerifyListener listener) {
        var sources = new Sources(view);
        var throttle = new Throttle(settings.throttle());
        return new Ground(
                stores,
                view,
                sources,
                settings,
                listener,
                Baseline.of(stores, stores.version(view, version)),
                new FoundDocuments(stores, view, version),
                throttle,
                new StreamReader(stores, throttle),
                new History(stores, sources.categories(), settings.patience()),
                new Findings(version, listener));
    }

    Inquiry inquiry() {
        return new Inquiry(this);
    }

    /// What folds pass over, as of now.
    Discards discards() {
        return Discards.of(stores.ofViews(stores.control(view.name()).discarded()));
    }
}

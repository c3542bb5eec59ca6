package io.baedal.projections.operations.parked;

import io.baedal.projections.View;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.run.Measures;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.Settings;

/// Brings single streams to their heads, as a projector does: parks them at an event that can't be folded, and releases
/// them where none is in the way. Projectors may be at work on the same documents.
public final class StreamBringer {
    private final Stores stores;
    private final View view;
    private final int version;

    /// @param view with the fold that makes the version
    public StreamBringer(Stores stores, View view, int version) {
        this.stores = stores;
        this.view = view;
        this.version = version;
    }

    /// Brings a stream as far as it can be brought.
    public void bring(String stream) {
        var control = stores.control(view.name());
        var projection = new Projection(
                view,
                version,
                stores.log(),
                stores.version(view, version),
                control::discarded,
                Settings.standard(),
                Measures.NONE);
        try {
            stores.ofViews(projection.retry(stream));
        } finally {
            projection.close();
        }
    }
}

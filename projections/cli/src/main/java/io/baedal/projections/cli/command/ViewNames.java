package io.baedal.projections.cli.command;

import io.baedal.projections.cli.KnownViews;
import java.util.Iterator;

/// What can be typed where a view is asked for.
final class ViewNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return KnownViews.names().iterator();
    }
}

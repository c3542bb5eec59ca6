package io.baedal.query.storefront.live;

import io.baedal.query.storefront.shop.PageAnswer;
import io.baedal.query.storefront.shop.PolledPage;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everybody who watches one shop, and what they were told last. Confined to the [WatchLoop].
///
/// An empty signal says nothing new, and keeps connections open.
final class Watch {
    private final Set<MultiEmitter<? super Optional<LiveState>>> watchers = new HashSet<>();
    private PageAnswer page;
    private String tag;
    private LiveState told;
    private boolean ended;

    /// Tells a new watcher at once what is known.
    void join(MultiEmitter<? super Optional<LiveState>> watcher) {
        watchers.add(watcher);
        if (told != null) {
            watcher.emit(Optional.of(told));
        }
    }

    /// @return whether nobody is left
    boolean leave(MultiEmitter<? super Optional<LiveState>> watcher) {
        watchers.remove(watcher);
        return watchers.isEmpty();
    }

    /// Whether nobody hears anything here any more.
    boolean hasEnded() {
        return ended;
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    /// The entity tag of the page that is known, or null.
    String tag() {
        return tag;
    }

    /// Takes in what the display answered; what it said before holds where it says nothing new.
    ///
    /// @return the page that holds now
    PageAnswer take(PolledPage polled) {
        if (polled.page() != null) {
            page = polled.page();
            tag = polled.tag();
        }
        return page;
    }

    /// The page that is known, or null.
    PageAnswer page() {
        return page;
    }

    /// Tells everybody, if it is something new.
    ///
    /// @return whether it was
    boolean tell(LiveState state) {
        if (state.equals(told)) {
            return false;
        }
        told = state;
        everybody().forEach(watcher -> watcher.emit(Optional.of(state)));
        return true;
    }

    /// Lets everybody hear something.
    void beat() {
        everybody().forEach(watcher -> watcher.emit(Optional.empty()));
    }

    /// There is no such shop any more. Everybody is let go, and finds out by asking again.
    void end() {
        ended = true;
        everybody().forEach(MultiEmitter::complete);
    }

    /// Emitting may make a watcher leave.
    private List<MultiEmitter<? super Optional<LiveState>>> everybody() {
        return List.copyOf(watchers);
    }
}

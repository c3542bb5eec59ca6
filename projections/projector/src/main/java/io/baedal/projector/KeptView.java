package io.baedal.projector;

import io.baedal.projections.Folds;
import io.baedal.projections.View;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/// The versions of one view's documents that are kept here: those that are to be kept and whose fold is installed,
/// none while the view is paused. Changed by one thread, read by all.
public final class KeptView {
    private static final Logger LOG = Logger.getLogger(KeptView.class);

    private final Folds folds;
    private final BiFunction<View, Integer, KeptVersion> make;
    private final Map<Integer, KeptVersion> running = new ConcurrentSkipListMap<>();
    private volatile ControlState decided;

    /// @param make what keeps a version that is folded like this; not started yet
    KeptView(Folds folds, BiFunction<View, Integer, KeptVersion> make) {
        this.folds = folds;
        this.make = make;
    }

    /// The view's name.
    public String name() {
        return folds.view();
    }

    Folds folds() {
        return folds;
    }

    /// What is decided about the view, as it was read last; empty before it was ever read.
    public Optional<ControlState> decided() {
        return Optional.ofNullable(decided);
    }

    /// What is kept here, by number.
    public Collection<KeptVersion> versions() {
        return List.copyOf(running.values());
    }

    /// The version with a number, if it is kept here.
    public Optional<KeptVersion> version(int number) {
        return Optional.ofNullable(running.get(number));
    }

    /// The served version, if it is kept here.
    public Optional<KeptVersion> served() {
        return decided().flatMap(ControlState::head).flatMap(head -> version(head.active()));
    }

    /// Completes when all versions hold what was told. While there is none, nobody needs to be told: what was missed is
    /// found in the log later.
    Uni<Void> hint(String stream, long revision) {
        return Multi.createFrom()
                .iterable(running.values())
                .onItem()
                .transformToUniAndMerge(version -> version.hint(stream, revision))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /// Starts and stops what has to be. Blocks for a bounded time where something is stopped.
    void follow(ControlState state) {
        Map<Integer, View> wanted = new HashMap<>();
        if (state.pause().isEmpty()) {
            state.versions().stream()
                    .filter(version -> version.state() == VersionState.KEPT)
                    .forEach(version -> fold(version).ifPresent(fold -> wanted.put(version.number(), fold)));
        }
        decided = state;
        running.values().stream()
                .filter(version -> wanted.get(version.projection().number())
                        != version.projection().view())
                .forEach(this::stop);
        wanted.forEach(this::start);
    }

    /// The fold that makes a version's documents, if it is installed here.
    public Optional<View> fold(ViewVersion version) {
        return folds.version(version.fold());
    }

    private void start(int number, View fold) {
        running.computeIfAbsent(number, _ -> {
            LOG.infof("Keeping %s version %d, folded by version %d of the view", name(), number, fold.version());
            var version = make.apply(fold, number);
            version.start();
            return version;
        });
    }

    private void stop(KeptVersion version) {
        int number = version.projection().number();
        LOG.infof("No longer keeping %s version %d", name(), number);
        running.remove(number);
        version.stop();
    }

    /// Stops everything. Blocks for a bounded time.
    void stop() {
        versions().parallelStream().forEach(KeptVersion::stop);
    }
}

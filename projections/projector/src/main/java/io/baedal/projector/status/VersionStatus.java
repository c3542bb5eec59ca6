package io.baedal.projector.status;

import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.run.ProjectionStatus;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import io.baedal.projector.KeptView;
import io.baedal.projector.ViewKeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How one version of a view's documents is doing, as far as this projector knows. What it doesn't know is null.
///
/// @param view the view's name
/// @param version the number of the version
/// @param fold the version of the fold that makes the documents
/// @param served whether queries are answered from it
/// @param state what is done here to keep it
/// @param position everything up to here is in the documents, or parked
/// @param lagEvents events that were seen in the log and are not in the documents yet; while catching up, at least that
/// many
/// @param lagSeconds the age of the oldest event that is not in the documents yet, or how long nobody could look
/// @param parked streams that wait because of a poison event
/// @param pause why nobody keeps it, while the view is paused
/// @param troubleSince since when a store doesn't answer
/// @param trouble what it said
public record VersionStatus(
        String view,
        Integer version,
        Integer fold,
        boolean served,
        ProjectionState state,
        LogPosition position,
        Long lagEvents,
        Double lagSeconds,
        Integer parked,
        Pause pause,
        Instant troubleSince,
        String trouble) {

    /// Every version that is to be kept; a single entry without a number before that is known.
    public static List<VersionStatus> of(ViewKeeper keeper) {
        var view = keeper.view();
        return view.decided()
                .map(state -> state.versions().stream()
                        .filter(version -> version.state() == VersionState.KEPT)
                        .map(version -> of(view, state, version))
                        .toList())
                .orElseGet(() -> List.of(unknown(keeper)));
    }

    private static VersionStatus of(KeptView view, ControlState state, ViewVersion version) {
        boolean served =
                state.head().filter(head -> head.active() == version.number()).isPresent();
        return view.version(version.number())
                .map(kept -> kept(kept.projection().status(), served))
                .orElseGet(() -> unkept(view, version, served, state.pause().orElse(null)));
    }

    private static VersionStatus kept(ProjectionStatus status, boolean served) {
        return new VersionStatus(
                status.view(),
                status.version(),
                status.fold(),
                served,
                status.state(),
                status.position(),
                status.lagEvents(),
                status.lagSeconds(),
                status.parked(),
                null,
                status.troubleSince(),
                status.trouble());
    }

    private static VersionStatus unkept(KeptView view, ViewVersion version, boolean served, Pause pause) {
        var state = pause != null
                ? ProjectionState.PAUSED
                : view.fold(version).isEmpty() ? ProjectionState.NO_FOLD : ProjectionState.STARTING;
        return new VersionStatus(
                view.name(),
                version.number(),
                version.fold(),
                served,
                state,
                null,
                null,
                pause == null ? null : secondsSince(pause.since()),
                null,
                pause,
                null,
                null);
    }

    private static VersionStatus unknown(ViewKeeper keeper) {
        var trouble = keeper.trouble();
        return new VersionStatus(
                keeper.view().name(),
                null,
                null,
                true,
                trouble == null ? ProjectionState.STARTING : ProjectionState.WAITING,
                null,
                null,
                secondsSince(keeper.since()),
                null,
                null,
                trouble == null ? null : keeper.since(),
                trouble);
    }

    static double secondsSince(Instant moment) {
        return Math.max(0, Duration.between(moment, Instant.now()).toMillis() / 1000.0);
    }
}

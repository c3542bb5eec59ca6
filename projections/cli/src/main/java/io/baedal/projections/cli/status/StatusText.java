package io.baedal.projections.cli.status;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.cli.terminal.Table;
import io.baedal.projections.versions.VersionState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The status for people: a line for each view, then what there is to know about each.
public final class StatusText {
    private final StringBuilder text = new StringBuilder();
    private final Instant now;

    private StatusText(Instant now) {
        this.now = now;
    }

    /// @param now to tell how long ago something was
    public static String of(List<ViewStatus> views, Instant now) {
        var text = new StatusText(now);
        text.line(text.summary(views));
        views.forEach(text::details);
        return text.text.toString().stripTrailing();
    }

    private String summary(List<ViewStatus> views) {
        var table = Table.of("VIEW", "STATE", "SERVED", "LAG", "RATE", "PARKED", "VERIFIED");
        for (var view : views) {
            var served = view.versions().stream().filter(VersionStatus::served).findFirst();
            table.row(
                    view.view(),
                    view.healthy() ? view.state() : view.state() + " (!)",
                    view.served(),
                    served.map(VersionStatus::lag).map(StatusText::lag).orElse(null),
                    served.map(VersionStatus::perSecond).map(Amounts::rate).orElse(null),
                    served.map(VersionStatus::lag).map(LagStatus::parked).orElse(null),
                    view.verified() == null ? "never" : ago(view.verified().at()));
        }
        return table.toString();
    }

    private static String lag(LagStatus lag) {
        return (lag.atLeast() ? "at least " : "") + Amounts.count(lag.events(), "event") + ", "
                + Amounts.seconds(lag.seconds());
    }

    private void details(ViewStatus view) {
        line("");
        line(view.view());
        view.complaints().forEach(complaint -> line("  (!) " + complaint));
        view.versions().forEach(this::version);
        if (view.ownersUnknown() != null) {
            line("  nobody can tell who owns which partitions: " + view.ownersUnknown());
        } else if (view.owners().isEmpty()) {
            line("  nobody hears notices: the sweeper finds what changed");
        }
        for (var owner : view.owners()) {
            line("  %s at %s hears %s".formatted(owner.member(), owner.host(), partitions(owner)));
        }
    }

    private void version(VersionStatus version) {
        line("  version %d, fold %d, %s%s"
                .formatted(version.number(), version.fold(), doing(version), version.served() ? ", served" : ""));
        if (version.lag() != null) {
            line("    at %s, lag %s, %s parked"
                    .formatted(
                            version.lag().position() == null
                                    ? "the beginning"
                                    : version.lag().position(),
                            lag(version.lag()),
                            Amounts.count(version.lag().parked())));
        }
        if (version.lag() == null && version.state() == VersionState.KEPT) {
            line("    nobody can tell how far it is behind: " + version.lagUnknown());
        }
        for (var keeper : version.keepers()) {
            line("    %s %s %s, seen %s ago"
                    .formatted(
                            keeper.instance(),
                            keeper.alive() ? "is" : "was",
                            keeper.words(),
                            Amounts.seconds(keeper.silentSeconds())));
        }
    }

    private static String doing(VersionStatus version) {
        return switch (version.state()) {
            case BUILDING ->
                version.builder() == null
                        ? "building"
                        : "building by " + version.builder().holder();
            case KEPT -> "kept";
            case DROPPING -> "being dropped";
        };
    }

    private static String partitions(PartitionOwner owner) {
        return owner.partitions().isEmpty() ? "nothing" : String.join(", ", owner.partitions());
    }

    private String ago(Instant at) {
        return Amounts.span(Duration.between(at, now)) + " ago";
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.operations.repair.RepairReport;
import io.baedal.projections.operations.repair.Repaired;
import java.util.stream.Collectors;

/// What became of repaired documents, for people.
final class RepairText {
    private static final int MOST_SHOWN = 50;

    private RepairText() {}

    static String of(RepairReport report, int version) {
        var each = report.documents().stream()
                .limit(MOST_SHOWN)
                .map(repaired -> repaired.document() + "  " + words(repaired.outcome()) + System.lineSeparator())
                .collect(Collectors.joining());
        return each
                + "Version %d: %s, %s repaired, %s removed, %s right already."
                        .formatted(
                                version,
                                Amounts.count(report.documents().size(), "document"),
                                Amounts.count(report.count(Repaired.Outcome.REPAIRED)),
                                Amounts.count(report.count(Repaired.Outcome.REMOVED)),
                                Amounts.count(report.count(Repaired.Outcome.UNCHANGED)));
    }

    private static String words(Repaired.Outcome outcome) {
        return switch (outcome) {
            case UNCHANGED -> "was right already";
            case REPAIRED -> "is repaired";
            case REMOVED -> "is removed: no stream tells of it";
        };
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.operations.verify.Difference;
import io.baedal.projections.operations.verify.VerifyReport;
import java.util.ArrayList;
import java.util.List;

/// What a verification found, for people.
final class DifferenceText {
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST = 160;

    private DifferenceText() {}

    static String of(VerifyReport report) {
        var lines = new ArrayList<String>();
        report.differences().stream().limit(MOST_SHOWN).forEach(difference -> lines.addAll(difference(difference)));
        if (report.differences().size() > MOST_SHOWN) {
            lines.add("... and more; --json shows up to " + Amounts.count(VerifyReport.MOST_KEPT));
        }
        lines.add("Version %d: %s folded afresh, %s compared, %s."
                .formatted(
                        report.version(),
                        Amounts.count(report.streams(), "stream"),
                        Amounts.count(report.documents(), "document"),
                        report.isClean() ? "no difference" : Amounts.count(report.differing()) + " differing"));
        if (report.inFlight() > 0) {
            lines.add(Amounts.count(report.inFlight(), "stream") + " had events in flight.");
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> difference(Difference difference) {
        var lines = new ArrayList<String>();
        lines.add(difference.document() + ": " + (difference.field() == null ? "the document" : difference.field()));
        lines.add("  expected  " + value(difference.expected()));
        lines.add("  found     " + value(difference.found()));
        if (difference.partsAt() != null) {
            lines.add("  parts at  %s@%d %s"
                    .formatted(
                            difference.stream(),
                            difference.partsAt(),
                            difference.partsAtType() == null ? "" : difference.partsAtType())
                    .stripTrailing());
        }
        return lines;
    }

    private static String value(String value) {
        if (value == null) {
            return "nothing";
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
    }
}

package io.baedal.projections.cli.command;

import io.baedal.projections.View;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.operations.verify.VerifyReport;
import io.baedal.projections.versions.Verified;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Records what a verification found that begins now. Only that of a whole version counts as the view's last success.
final class VerifyRecord {
    static final String ALL = "everything";

    private final Stores stores;
    private final View view;
    private final Operator operator;
    private final Instant began = Instant.now();

    VerifyRecord(Stores stores, View view, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.operator = operator;
    }

    /// @param scope what was verified, in words
    void write(VerifyReport report, String scope) {
        if (report.isClean() && scope.equals(ALL)) {
            stores.ofViews(
                    stores.control(view.name()).verified(new Verified(report.version(), began, report.streams())));
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", report.version());
        details.put("scope", scope);
        details.put("streams", report.streams());
        details.put("documents", report.documents());
        details.put("differing", report.differing());
        stores.journal(view.name())
                .record(JournalEntry.now(
                        report.isClean() ? Changes.VERIFY_SUCCEEDED : Changes.VERIFY_FAILED, operator, details));
    }
}

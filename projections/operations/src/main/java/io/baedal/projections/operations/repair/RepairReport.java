package io.baedal.projections.operations.repair;

import java.util.List;

/// What became of the documents that were to be repaired.
///
/// @param documents one for each id, in the order that was asked
public record RepairReport(List<Repaired> documents) {
    public RepairReport {
        documents = List.copyOf(documents);
    }

    /// How many ended in a certain way.
    public long count(Repaired.Outcome outcome) {
        return documents.stream().filter(each -> each.outcome() == outcome).count();
    }
}

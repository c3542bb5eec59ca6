package io.baedal.projections.operations.verify;

import java.util.List;

/// What a verification found.
///
/// @param version the version of the documents
/// @param streams how many streams were folded afresh
/// @param documents how many documents were compared
/// @param inFlight of the streams, how many have events that their documents may still wait for
/// @param differences the first of what differs, at most [#MOST_KEPT]
/// @param differing how many streams and documents have differences
public record VerifyReport(
        int version, long streams, long documents, long inFlight, List<Difference> differences, long differing) {
    /// How many differences are kept.
    public static final int MOST_KEPT = 1_000;

    public VerifyReport {
        differences = List.copyOf(differences);
    }

    /// Whether the documents are what their streams say.
    public boolean isClean() {
        return differing == 0;
    }
}

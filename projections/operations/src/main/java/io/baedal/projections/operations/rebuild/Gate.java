package io.baedal.projections.operations.rebuild;

/// What a rebuilt version must pass before it is served.
///
/// @param share how many of its documents are compared with their streams, folded afresh: from 0 to 1. Of a small view
/// it is all
public record Gate(double share) {
    /// Every document.
    public static final Gate ALL = new Gate(1);

    public Gate {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of documents to compare is from 0 to 1, not " + share);
        }
    }

    /// Some documents, others each time.
    public static Gate sample(double share) {
        return new Gate(share);
    }
}

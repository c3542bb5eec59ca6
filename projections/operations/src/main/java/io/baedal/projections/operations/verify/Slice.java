package io.baedal.projections.operations.verify;

/// A share of all documents, by a number made from their ids.
///
/// @param from the first number
/// @param to the number after the last
record Slice(long from, long to) {
    private static final long ALL = 1L << 32;

    /// All documents.
    static Slice everything() {
        return new Slice(0, ALL);
    }

    /// About this share of them, from 0 to 1.
    static Slice share(double share) {
        return new Slice(0, Math.round(ALL * Math.clamp(share, 0, 1)));
    }

    boolean holds(String documentId) {
        return holds(documentId, 0);
    }

    /// @param salt makes another choice of the same size
    boolean holds(String documentId, int salt) {
        long number = Integer.toUnsignedLong(mix(documentId.hashCode() ^ salt));
        return number >= from && number < to;
    }

    /// Similar ids are to be far from each other: this is the last step of MurmurHash3.
    private static int mix(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }

    boolean canBeHalved() {
        return to - from > 1;
    }

    Slice firstHalf() {
        return new Slice(from, from + (to - from) / 2);
    }

    /// What follows, of the same size at most.
    Slice next() {
        return new Slice(to, Math.min(ALL, to + to - from));
    }

    boolean isEmpty() {
        return from >= to;
    }

    /// How much of all documents comes before the given share of this slice.
    double progress(double share) {
        return (from + (to - from) * share) / ALL;
    }
}

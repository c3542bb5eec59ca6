package io.baedal.projections.operations.bulk;

/// Which document.
///
/// @param collection the number of its collection in the [Layout]
/// @param id the document's id
record DocumentKey(int collection, String id) {
    /// The partition that folds it.
    int partition(int partitions) {
        int hash = hashCode();
        return Math.floorMod(hash ^ hash >>> 16, partitions);
    }
}

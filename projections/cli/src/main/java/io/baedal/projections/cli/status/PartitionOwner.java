package io.baedal.projections.cli.status;

import java.util.List;

/// A member of a view's consumer group.
///
/// @param member its name: the instance's where it has one, else the one that Kafka gave it
/// @param host where it connects from
/// @param partitions topic and number of each that it owns, `shop-0`
public record PartitionOwner(String member, String host, List<String> partitions) {
    public PartitionOwner {
        partitions = List.copyOf(partitions);
    }
}

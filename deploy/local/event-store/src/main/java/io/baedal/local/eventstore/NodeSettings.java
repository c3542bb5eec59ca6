package io.baedal.local.eventstore;

import io.baedal.local.eventstore.grpc.AppendLimits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// How a node is to be run.
///
/// @param data the folder of its data, made if there is none
/// @param port where clients connect; 0: any free port
/// @param statusPort where the status is shown over HTTP; 0: any free port; empty: nowhere
/// @param users the file of those who may use it, see {@link io.baedal.local.eventstore.users.Users}; empty: all
/// @param limits how large an append may be
public record NodeSettings(Path data, int port, OptionalInt statusPort, Optional<Path> users, AppendLimits limits) {

    /// Open to everyone, with a server's own limits and no status page.
    public static NodeSettings of(Path data, int port) {
        return new NodeSettings(data, port, OptionalInt.empty(), Optional.empty(), AppendLimits.DEFAULT);
    }

    public NodeSettings withStatusPort(int newStatusPort) {
        return new NodeSettings(data, port, OptionalInt.of(newStatusPort), users, limits);
    }

    public NodeSettings withUsers(Path file) {
        return new NodeSettings(data, port, statusPort, Optional.of(file), limits);
    }

    public NodeSettings withLimits(AppendLimits newLimits) {
        return new NodeSettings(data, port, statusPort, users, newLimits);
    }
}

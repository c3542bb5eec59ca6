package io.baedal.local.eventstore.grpc;

import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import java.util.Objects;

/// Where a call comes from.
///
/// @param connectionName what the client calls its connection
record Origin(String address, String connectionName) {

    private static final Metadata.Key<String> NAME =
            Metadata.Key.of("connection-name", Metadata.ASCII_STRING_MARSHALLER);

    static Origin of(ServerCall<?, ?> call, Metadata headers) {
        Object address = call.getAttributes().get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
        String name = Objects.requireNonNullElse(headers.get(NAME), "<unknown>");
        return new Origin(String.valueOf(address), name);
    }
}

package io.baedal.local.eventstore.stream;

import com.google.protobuf.ByteString;
import java.util.UUID;

/// An event that a client wants to be appended.
///
/// @param json whether its data is declared as JSON
/// @param metadata the client's own metadata, may be empty
public record ProposedEvent(UUID id, String type, boolean json, ByteString data, ByteString metadata) {

    /// The size that counts against the limits of an append, in bytes.
    public int size() {
        return data.size() + metadata.size() + 2 * type.length();
    }
}

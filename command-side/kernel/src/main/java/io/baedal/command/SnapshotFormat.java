package io.baedal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Snapshots as JSON: `{"version", "revision", "keys": [[key, fingerprint, revision], …], "state"}`.
final class SnapshotFormat<S> {
    private final ObjectMapper mapper = StateJson.mapper();
    private final Class<S> type;
    private final int version;
    private final int rememberedKeys;

    SnapshotFormat(Class<S> type, int version, int rememberedKeys) {
        this.type = type;
        this.version = version;
        this.rememberedKeys = rememberedKeys;
    }

    byte[] write(Held<S> held) {
        var snapshot = mapper.createObjectNode().put("version", version).put("revision", held.revision());
        var keys = snapshot.putArray("keys");
        for (var key : held.keys().newestFirst()) {
            keys.addArray()
                    .add(key.key().toString())
                    .add(key.fingerprint().toString())
                    .add(key.revision());
        }
        try {
            snapshot.set("state", mapper.readTree(mapper.writerFor(type).writeValueAsBytes(held.state())));
            return mapper.writeValueAsBytes(snapshot);
        } catch (IOException unwritable) {
            throw new IllegalStateException(type.getName() + " can't be written as a snapshot", unwritable);
        }
    }

    /// Nothing, when the snapshot was written in another version.
    ///
    /// @throws IOException when it is not a snapshot of this state
    Optional<Held<S>> read(byte[] json) throws IOException {
        var snapshot = mapper.readTree(json);
        if (snapshot.path("version").asInt(-1) != version) {
            return Optional.empty();
        }
        var state = mapper.readerFor(type).<S>readValue(snapshot.required("state"));
        var revision = snapshot.required("revision").longValue();
        List<RememberedKey> keys = snapshot.required("keys")
                .valueStream()
                .map(key -> new RememberedKey(
                        Digest.parse(key.required(0).textValue()),
                        Digest.parse(key.required(1).textValue()),
                        key.required(2).longValue()))
                .toList();
        return Optional.of(new Held<>(state, revision, RecentKeys.of(rememberedKeys, keys), revision));
    }
}

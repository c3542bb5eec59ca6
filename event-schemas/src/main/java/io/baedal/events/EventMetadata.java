package io.baedal.events;

/// What is kept beside an event: how to read it, and where it came from.
///
/// @param schemaVersion the version of the event's schema
/// @param correlationId the business transaction that this belongs to, or null
/// @param causationId what directly caused this, or null
/// @param traceparent the W3C trace context, or null
/// @param actor who did it, or null
/// @param idempotencyKey the command's `Idempotency-Key`, or null
/// @param fingerprint SHA-256, in hex, of the command that the key came with, or null
public record EventMetadata(
        int schemaVersion,
        String correlationId,
        String causationId,
        String traceparent,
        Actor actor,
        String idempotencyKey,
        String fingerprint) {

    /// Metadata that says nothing but how to read the event.
    public static EventMetadata ofVersion(int schemaVersion) {
        return new EventMetadata(schemaVersion, null, null, null, null, null, null);
    }

    /// UTF-8 JSON; absent fields are left out.
    public byte[] toJson() {
        return MetadataJson.write(this);
    }

    /// Reads what [#toJson()] wrote, and what others wrote: unknown fields are skipped, empty input is version 1 and no
    /// more.
    ///
    /// @throws IllegalArgumentException when the bytes are not a JSON object, or a known field has the wrong type
    public static EventMetadata fromJson(byte[] json) {
        return MetadataJson.read(json);
    }
}

package io.baedal.events;

/// An event as the store keeps it.
///
/// @param type the name, without version
/// @param version the schema version that `data` was written in
/// @param data UTF-8 JSON; not copied, so neither side may change it
public record EncodedEvent(String type, int version, byte[] data) {}

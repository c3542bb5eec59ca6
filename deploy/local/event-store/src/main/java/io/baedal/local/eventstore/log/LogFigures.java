package io.baedal.local.eventstore.log;

import java.util.Optional;

/// How a log is doing at one moment.
///
/// @param events how many there are, about: RocksDB's estimate
/// @param streams how many were ever begun, those of metadata and deleted ones among them
/// @param lastPosition the position of the last event, or zero
/// @param writesPerSecond how many writes were answered per second of late
/// @param queuedWrites how many wait for their turn
/// @param queuedBytes about how much memory they take
/// @param diskBytes the size of the data folder
/// @param refusesWrites why, if no more is written
public record LogFigures(
        long events,
        long streams,
        long lastPosition,
        double writesPerSecond,
        int queuedWrites,
        long queuedBytes,
        long diskBytes,
        Optional<String> refusesWrites) {}

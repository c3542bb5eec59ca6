package io.baedal.local.eventstore.status;

import io.baedal.local.eventstore.log.LogFigures;
import java.time.Instant;

/// How a node is doing at one moment.
///
/// @param since when it was started
/// @param port where clients connect
/// @param subscriptions how many are open, of which some may wait for new events
/// @param otherCalls how many reads and batched appends are under way
/// @param log of its log
public record NodeFigures(Instant since, int port, int subscriptions, int otherCalls, LogFigures log) {}

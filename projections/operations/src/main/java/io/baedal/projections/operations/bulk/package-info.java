/// Fills a version of a view from the event store in one pass: events are split by document over some threads, folded
/// in memory, and written many documents at a time.
package io.baedal.projections.operations.bulk;

/// Streams that wait at an event that can't be folded: what they wait at, another try, and doing without the event.
package io.baedal.projections.operations.parked;

/// What happened, read from the event store and folded afresh: the whole log in one pass, or single streams.
package io.baedal.projections.operations.history;

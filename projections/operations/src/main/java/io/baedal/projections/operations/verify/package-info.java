/// Compares the documents of a view with their streams, folded afresh. Only reads.
package io.baedal.projections.operations.verify;

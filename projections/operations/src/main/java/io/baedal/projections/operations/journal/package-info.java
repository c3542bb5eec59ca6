/// What was done to a view: who, when, why and what, in a stream of its own.
package io.baedal.projections.operations.journal;

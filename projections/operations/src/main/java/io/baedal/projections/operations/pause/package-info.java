/// Leaving a view alone for a while.
package io.baedal.projections.operations.pause;

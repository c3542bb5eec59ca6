/// Builds a version of a view beside the one that is served, makes sure that it is right, and serves it.
package io.baedal.projections.operations.rebuild;

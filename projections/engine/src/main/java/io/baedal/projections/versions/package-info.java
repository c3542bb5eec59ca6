/// The versions of a view's documents that exist side by side, which of them is served, and what operators decided
/// about the view.
package io.baedal.projections.versions;

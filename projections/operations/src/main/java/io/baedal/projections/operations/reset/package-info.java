/// Lets the sweeper compare the whole log with the documents once more.
package io.baedal.projections.operations.reset;
